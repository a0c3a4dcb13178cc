package cn.fengxing.grievance.statistics.counting;

import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.Resolution;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.statistics.counting.CaseReplay.End;
import cn.fengxing.grievance.statistics.counting.CaseReplay.Filed;
import cn.fengxing.grievance.statistics.counting.CaseReplay.Step;
import cn.fengxing.kit.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts all cases anew, from their steps alone, to see whether the figures say the same. */
@ApplicationScoped
public class RecountCases {

    private static final int FETCH = 5_000;

    private static final String STEPS = """
            SELECT g.id, g.division_code, g.platform_id, g.category, g.filed_at,
                   e.action, e.hop, e.owner_id, e.happened_at, e.due_at, n.ending, n.outcome, n.rating
              FROM grievance g
              JOIN grievance_entry e ON e.grievance_id = g.id
              LEFT JOIN case_ending n ON n.grievance_id = e.grievance_id AND n.step = e.step
             ORDER BY g.id, e.step
            """;

    private static final String KEPT = """
            SELECT figure, key, sum(total) FROM rollup
             WHERE figure ^@ 'grievance-' AND key ~ '^20[0-9]{2}-' GROUP BY 1, 2
            """;

    private final DataSource dataSource;
    private final WorkingCalendar calendar;

    RecountCases(DataSource dataSource, WorkingCalendar calendar) {
        this.dataSource = dataSource;
        this.calendar = calendar;
    }

    /** Figure and key → recounted less kept; empty if they agree. Reads every case: for those who keep the service, not for readers. */
    @Transactional
    public Map<String, Long> differences() {
        Map<String, Long> differences = new TreeMap<>();
        try (Connection connection = dataSource.getConnection()) {
            replay(connection, differences);
            subtractKept(connection, differences);
        } catch (SQLException e) {
            throw new IllegalStateException("the cases cannot be recounted", e);
        }
        differences.values().removeIf(difference -> difference == 0);
        return differences;
    }

    private void replay(Connection connection, Map<String, Long> counts) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STEPS)) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                UUID present = null;
                CaseReplay replay = null;
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    if (replay == null || !id.equals(present)) {
                        present = id;
                        replay = new CaseReplay(
                                filed(row),
                                calendar,
                                (code, key, count) -> counts.merge(code + " " + key.text(), count, Long::sum));
                    }
                    replay.take(step(row));
                }
            }
        }
    }

    private static void subtractKept(Connection connection, Map<String, Long> counts) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(KEPT);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                counts.merge(row.getString(1) + " " + row.getString(2), -row.getLong(3), Long::sum);
            }
        }
    }

    private static Filed filed(ResultSet row) throws SQLException {
        return new Filed(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }

    private static Step step(ResultSet row) throws SQLException {
        OffsetDateTime dueAt = row.getObject(10, OffsetDateTime.class);
        return new Step(
                Action.valueOf(row.getString(6)),
                Hop.valueOf(row.getString(7)),
                row.getObject(8, UUID.class),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                instant(dueAt),
                end(row));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable End end(ResultSet row) throws SQLException {
        String ending = row.getString(11);
        return ending == null
                ? null
                : new End(
                        Resolution.Ending.valueOf(ending),
                        Outcome.valueOf(row.getString(12)),
                        row.getObject(13, Integer.class));
    }
}
