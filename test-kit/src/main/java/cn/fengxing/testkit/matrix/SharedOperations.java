package cn.fengxing.testkit.matrix;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Visits to what every service has, {@code /v1/operations}; all of it belongs to the root organisation. */
public final class SharedOperations {

    private static final String REPLAY = """
            {"topic":"fengxing.people.v1","key":"nothing-parked","reason":"已修复"}""";

    /** Far beyond what a test has sent. */
    private static final String REPUBLICATION = """
            {"fromId":9000000,"toId":9000010,"reason":"读者从备份恢复"}""";

    private static final long NEVER = 9_000_000;

    private SharedOperations() {}

    /** @param root the organisation at which operators hold their roles */
    public static Visits visited(Visits visits, UUID root, DataSource database) {
        for (String read : List.of("listDeadLetters", "listAuditEntries", "checkAuditChain", "getLimits")) {
            visits.onRoot(root, read, visit -> {});
        }
        return visits.onRoot(root, "replayDeadLetters", visit -> visit.body(REPLAY))
                .onRoot(root, "republishEvents", visit -> visit.body(REPUBLICATION))
                .onRoot(
                        root,
                        "getRepublication",
                        visit -> visit.path("id", visit.relation() == Relation.DELETED ? NEVER : finished(database)));
    }

    private static long finished(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        INSERT INTO outbox_republish (from_id, to_id, sent_id, done_at) VALUES (1, 1, 1, now())
                        RETURNING id""")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
