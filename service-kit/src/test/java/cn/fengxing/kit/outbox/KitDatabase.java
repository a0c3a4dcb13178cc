package cn.fengxing.kit.outbox;

import cn.fengxing.local.DatabaseAccess;
import cn.fengxing.testkit.TestServers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with service-kit's tables, as a service finds it. */
public record KitDatabase(DatabaseAccess access) {

    public static KitDatabase fresh() {
        return migrated(TestServers.running().freshDatabase("kit"));
    }

    static KitDatabase migrated(DatabaseAccess access) {
        Flyway.configure()
                .dataSource(access.url(), access.owner(), access.ownerPassword())
                .locations("classpath:db/kit")
                .placeholders(Map.of("appRole", access.application()))
                .load()
                .migrate();
        return new KitDatabase(access);
    }

    public DataSource application() {
        PGSimpleDataSource result = new PGSimpleDataSource();
        result.setUrl(access.url());
        result.setUser(access.application());
        result.setPassword(access.applicationPassword());
        return result;
    }

    public Connection connect() throws SQLException {
        return access.connectAsApplication();
    }

    /** As superuser in this test run's cluster, for what no application may do. */
    Connection connectAsSuperuser() throws SQLException {
        return TestServers.running().connectAsSuperuser(name());
    }

    String name() {
        return access.url().substring(access.url().lastIndexOf('/') + 1);
    }

    public long number(String sql) throws SQLException {
        try (Connection connection = connect()) {
            return number(connection, sql);
        }
    }

    public static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Adds an event in the connection's transaction. */
    static UUID insert(Connection connection, String topic, UUID aggregate, long version) throws SQLException {
        UUID eventId = UUID.randomUUID();
        OutboxTable.insert(connection, eventId, topic, aggregate.toString(), "cn.fengxing.test.v1", "{}", version);
        return eventId;
    }

    /** Adds and commits an event. */
    UUID publish(String topic, UUID aggregate, long version) throws SQLException {
        try (Connection connection = connect()) {
            return insert(connection, topic, aggregate, version);
        }
    }
}
