package cn.fengxing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jose4j.lang.JoseException;

/** org-service with the divisions of its province and an empty ledger. */
final class ImportSetting implements AutoCloseable {

    static final String CITY = "210100000000";

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OrgServer org = new OrgServer();

    ImportSetting() throws IOException, JoseException, SQLException {}

    OrgServer org() {
        return org;
    }

    /** Nothing is listed any more, and the tables are as a fresh database has them. */
    void forgetLedger() throws SQLException {
        try (Connection owner = org.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("TRUNCATE ledger_entry, census_import, census_import_row, rollup CASCADE");
            statement.execute("CHECKPOINT");
        }
    }

    /** Sends a list and waits until its last row has a verdict; returns what the import then says of itself. */
    JsonNode imported(Path list) throws IOException, InterruptedException, JoseException {
        HttpRequest upload = org.request("/v1/census/imports?kind=COMPANIES&mode=VALID_ROWS&divisionCode=" + CITY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(list))
                .build();
        String id = answer(upload, 202).path("id").asText();
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode read;
        do {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            read = answer(org.request("/v1/census/imports/" + id).build(), 200);
        } while (read.path("finishedAt").isMissingNode() && System.nanoTime() < end);
        if (!read.path("state").asText().equals("DONE")) {
            throw new IllegalStateException(read + "\n" + org.logTail());
        }
        return read;
    }

    private JsonNode answer(HttpRequest request, int status) throws IOException, InterruptedException {
        return JSON.readTree(org.answer(request, status));
    }

    @Override
    public void close() {
        org.close();
    }
}
