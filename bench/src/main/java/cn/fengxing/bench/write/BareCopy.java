package cn.fengxing.bench.write;

import cn.fengxing.bench.cases.CaseServer;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The database of a server once more, where no relay runs, for a loop that replays what the service did. */
public final class BareCopy {

    private static final String BARE_DATABASE = CaseServer.DATABASE + "_bare";

    private BareCopy() {}

    /** Copies the database while the service is stopped. */
    public static void make(CaseServer server) throws Exception {
        server.restart(
                Map.of(),
                () -> server.execute(
                        "postgres",
                        "CREATE DATABASE " + BARE_DATABASE + " TEMPLATE " + CaseServer.DATABASE + " OWNER "
                                + server.access().owner(),
                        "GRANT CONNECT ON DATABASE " + BARE_DATABASE + " TO "
                                + server.access().application()));
    }

    public static String url(CaseServer server) {
        return server.access().url().replace(CaseServer.DATABASE, BARE_DATABASE);
    }

    /** A process of its own that replays the transaction. */
    public static BareProcess replaying(CaseServer server, RecordedTransaction recorded, int connections)
            throws Exception {
        Path file = Files.createTempFile(server.directory(), "recorded", ".json");
        Files.writeString(file, new ObjectMapper().writeValueAsString(recorded));
        Path kept = Files.write(
                server.directory().resolve("kept-ids"), server.crowd().ids());
        return new BareProcess(List.of(
                url(server),
                server.access().application(),
                server.access().applicationPassword(),
                Integer.toString(connections),
                file.toString(),
                kept.toString()));
    }
}
