package cn.fengxing.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jose4j.lang.JoseException;

/** org-service over the whole of China's divisions and a million organisations. */
final class TreeSetting implements AutoCloseable {

    private final OrgServer org = new OrgServer();

    TreeSetting() throws IOException, JoseException, SQLException {
        new PlantedChina(org.root().resolve("deploy/reference-data/divisions-china.csv.gz"))
                .plantIn(org.connectAsOwner());
    }

    OrgServer org() {
        return org;
    }

    /** Moves through the API and returns how long that took, in milliseconds. */
    double moveMillis(UUID organisation, UUID parent) throws IOException, InterruptedException, JoseException {
        HttpRequest request = org.request("/v1/organisations/" + organisation + "/moves")
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString("{\"parentId\":\"" + parent + "\",\"reason\":\"bench\"}"))
                .build();
        long start = System.nanoTime();
        org.answer(request, 200);
        return (System.nanoTime() - start) / 1e6;
    }

    /** Until what was published is with the broker, so that the relay's work falls into nobody's time. */
    void awaitRelay() throws SQLException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        try (Connection connection = org.connectAsOwner();
                Statement statement = connection.createStatement()) {
            while (unsent(statement)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("events are left in the outbox after two minutes");
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private static boolean unsent(Statement statement) throws SQLException {
        try (var row = statement.executeQuery(
                "SELECT coalesce((SELECT max(id) FROM outbox), 0) > (SELECT max_id FROM outbox_cursor)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public void close() {
        org.close();
    }
}
