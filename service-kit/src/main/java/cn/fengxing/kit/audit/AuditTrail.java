package cn.fengxing.kit.audit;

import cn.fengxing.kit.caller.Caller;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Records who did what to whom, in the caller's transaction. */
@ApplicationScoped
public class AuditTrail {

    /** The actor where nobody is signed in: clocks, events, anonymous requests. */
    static final String SYSTEM = "system";

    private final DataSource dataSource;
    private final Caller caller;

    AuditTrail(DataSource dataSource, Caller caller) {
        this.dataSource = dataSource;
        this.caller = caller;
    }

    /**
     * @param action verb in kebab-case, e.g. {@code reveal-phone}
     * @param subjectType e.g. {@code person}
     * @param subjectId id of the thing, never personal data
     * @param reason as the actor stated it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subjectType, String subjectId, @Nullable String reason) {
        String sql = "INSERT INTO audit_entry (actor, action, subject_type, subject_id, reason) VALUES (?, ?, ?, ?, ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, actor());
            insert.setString(2, action);
            insert.setString(3, subjectType);
            insert.setString(4, subjectId);
            insert.setString(5, reason);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what cannot be audited must not happen: " + action, e);
        }
    }

    private String actor() {
        boolean inRequest = Arc.container().requestContext().isActive();
        return inRequest && caller.signedIn() ? caller.personId().toString() : SYSTEM;
    }
}
