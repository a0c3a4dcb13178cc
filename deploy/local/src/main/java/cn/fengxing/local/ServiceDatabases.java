package cn.fengxing.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases of the services in one PostgreSQL server, each with an owner and an application role of its own. */
public final class ServiceDatabases {
    private static final String FOR_SEARCH = "pg_trgm";
    /** Guards against two makers at once in one cluster; any fixed number does. */
    private static final long MAKING_LOCK = 7_046_029_254_386_353_131L;

    private final String server;
    private final String superuserPassword;

    public ServiceDatabases(int port, String superuserPassword) {
        this.server = "jdbc:postgresql://127.0.0.1:" + port + "/";
        this.superuserPassword = superuserPassword;
    }

    /** Makes database {@code fengxing_<service>} with its roles, or finds them and sets the passwords. */
    public DatabaseAccess forService(String service, String ownerPassword, String applicationPassword) {
        return named("fengxing_" + service, service, ownerPassword, applicationPassword);
    }

    /** The same under another database name, for tests that want a fresh one. */
    public DatabaseAccess named(String database, String service, String ownerPassword, String applicationPassword) {
        var owner = identifier("fengxing_" + service + "_owner");
        var application = identifier("fengxing_" + service + "_app");
        try (var postgres = connect("postgres");
                var statement = postgres.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + MAKING_LOCK + ")");
            makeRole(statement, owner, ownerPassword);
            makeRole(statement, application, applicationPassword);
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + identifier(database) + "'")) {
                statement.execute("CREATE DATABASE " + database + " OWNER " + owner);
            }
            statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + database + " TO " + application);
        } catch (SQLException e) {
            throw new CannotStart("Cannot make the database " + database + ": " + e.getMessage(), e);
        }
        addExtension(database);
        return new DatabaseAccess(server + database, owner, ownerPassword, application, applicationPassword);
    }

    private void addExtension(String database) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("SET client_min_messages = warning");
            statement.execute("CREATE EXTENSION IF NOT EXISTS " + FOR_SEARCH);
        } catch (SQLException e) {
            throw new CannotStart("Cannot add " + FOR_SEARCH + " to " + database + ": " + e.getMessage(), e);
        }
    }

    private static void makeRole(Statement statement, String role, String password) throws SQLException {
        var verb = exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'") ? "ALTER" : "CREATE";
        statement.execute(verb + " ROLE " + role + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '"
                + password.replace("'", "''") + "'");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static String identifier(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a database identifier: " + name);
        }
        return name;
    }

    /** As superuser; for making databases, and for tests that look behind the application's back. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server + database, "postgres", superuserPassword);
    }
}
