package cn.fengxing.testkit;

import cn.fengxing.local.DatabaseAccess;
import cn.fengxing.local.EmbeddedKafka;
import cn.fengxing.local.EmbeddedPostgres;
import cn.fengxing.local.Guard;
import cn.fengxing.local.ServiceDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The PostgreSQL and the Kafka of this test run, started when first asked for. Quarkus loads classes anew for every application
 * it tests, statics included; therefore the running servers are known by a system property, not by a static.
 */
public final class TestServers {
    private static final String PROPERTY = "fengxing.test.servers";
    private static final String PASSWORD = "test";

    private final int postgresPort;
    private final String kafka;

    private TestServers(int postgresPort, String kafka) {
        this.postgresPort = postgresPort;
        this.kafka = kafka;
    }

    public static TestServers running() {
        // The one monitor that all class loaders share.
        synchronized (Runtime.getRuntime()) {
            var known = System.getProperty(PROPERTY);
            if (known == null) {
                known = startBoth();
                System.setProperty(PROPERTY, known);
            }
            var parts = known.split(" ");
            return new TestServers(Integer.parseInt(parts[0]), parts[1]);
        }
    }

    private static String startBoth() {
        try {
            var directory = Files.createTempDirectory("fengxing-test-");
            Guard.over(directory);
            var broker = new EmbeddedKafka(directory.resolve("kafka"), 0);
            var starting = CompletableFuture.runAsync(broker::start);
            var database = new EmbeddedPostgres(directory.resolve("postgres"), 0, PASSWORD)
                    .with("shared_buffers", "32MB")
                    .with("max_wal_size", "256MB")
                    .with("max_prepared_transactions", "20")
                    .start();
            starting.join();
            return database.port() + " " + broker.bootstrap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The broker's address, {@code host:port}. */
    public String kafka() {
        return kafka;
    }

    public int postgresPort() {
        return postgresPort;
    }

    /** A new, empty database for the service, owned by {@code fengxing_<service>_owner}. */
    public DatabaseAccess freshDatabase(String service) {
        var name = "fengxing_" + service + "_"
                + UUID.randomUUID().toString().substring(0, 8).replace("-", "");
        return databases().named(name, service, PASSWORD, PASSWORD);
    }

    /** As superuser, to look behind the application's back. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        return databases().connect(database);
    }

    private ServiceDatabases databases() {
        return new ServiceDatabases(postgresPort, PASSWORD);
    }
}
