package cn.fengxing.kit.operations.audit;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the trail, the newest entry first. */
@ApplicationScoped
class AuditReads {

    private final DataSource dataSource;

    AuditReads(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param actor only what this person did
     * @param subjectId only what was done to this
     */
    Page<AuditEntryView> list(@Nullable UUID actor, @Nullable String subjectId, PageRequest page) {
        String sql =
                """
                SELECT id, at, actor, action, subject_type, subject_id, reason IS NOT NULL AS reason_given
                  FROM audit_entry WHERE id < ?%s%s ORDER BY id DESC LIMIT ?""".formatted(actor == null ? "" : " AND actor = ?", subjectId == null ? "" : " AND subject_id = ?");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            int next = 1;
            query.setLong(next++, page.after(Long.class).orElse(Long.MAX_VALUE));
            if (actor != null) {
                query.setString(next++, actor.toString());
            }
            if (subjectId != null) {
                query.setString(next++, subjectId);
            }
            query.setInt(next, page.limit() + 1);
            try (ResultSet rows = query.executeQuery()) {
                return Page.of(entries(rows), page, AuditEntryView::id);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read", e);
        }
    }

    private static List<AuditEntryView> entries(ResultSet rows) throws SQLException {
        List<AuditEntryView> entries = new ArrayList<>();
        while (rows.next()) {
            entries.add(new AuditEntryView(
                    rows.getLong("id"),
                    rows.getObject("at", OffsetDateTime.class).toInstant(),
                    rows.getString("actor"),
                    rows.getString("action"),
                    rows.getString("subject_type"),
                    rows.getString("subject_id"),
                    rows.getBoolean("reason_given")));
        }
        return entries;
    }
}
