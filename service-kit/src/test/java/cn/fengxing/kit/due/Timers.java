package cn.fengxing.kit.due;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/** A due work as services write them: claim, act, note what was done, in one statement. */
final class Timers implements DueWork {

    private static final String ACT = """
            WITH claimed AS (
                SELECT id FROM timer WHERE due_at <= ? AND NOT done ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED),
            done AS (UPDATE timer t SET done = true FROM claimed c WHERE t.id = c.id RETURNING t.id)
            INSERT INTO timer_action (timer_id) SELECT id FROM done
            """;

    private final DataSource dataSource;
    private volatile IntConsumer beforeCommit = backend -> {};
    private volatile int failing;

    private Timers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    static Timers create(Connection superuser, DataSource dataSource) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS timer, timer_action");
            statement.execute(
                    "CREATE TABLE timer (id int PRIMARY KEY, due_at timestamptz, done boolean DEFAULT false)");
            statement.execute("CREATE INDEX timer_due ON timer (due_at) WHERE NOT done");
            statement.execute("CREATE TABLE timer_action (timer_id int)");
            statement.execute("GRANT ALL ON timer, timer_action TO PUBLIC");
        }
        return new Timers(dataSource);
    }

    void fill(int timers) {
        update("INSERT INTO timer SELECT i, now() - interval '1 day' FROM generate_series(1, " + timers + ") i");
    }

    void fillForTomorrow(int timers) {
        update("INSERT INTO timer SELECT -i, now() + interval '1 day' FROM generate_series(1, " + timers + ") i");
    }

    /** @param action gets the session's backend id, after acting and before committing */
    void beforeCommit(IntConsumer action) {
        beforeCommit = action;
    }

    /** Numbers are given from 1. */
    void failAt(int timer) {
        failing = timer;
    }

    int dueTomorrow() {
        return count("SELECT count(*) FROM timer WHERE due_at > now() AND NOT done");
    }

    int actions() {
        return count("SELECT count(*) FROM timer_action");
    }

    int actedOnOtherThanOnce() {
        return count("SELECT count(*) FROM (SELECT t.id FROM timer t LEFT JOIN timer_action a ON a.timer_id = t.id"
                + " GROUP BY t.id HAVING count(a.timer_id) <> 1) others");
    }

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public int act(Instant now, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement act = connection.prepareStatement(ACT)) {
            act.setObject(1, now.atOffset(ZoneOffset.UTC));
            act.setInt(2, limit);
            int claimed = act.executeUpdate();
            if (claimed > 0) {
                beforeCommit.accept(backend(connection));
                failIfTold(connection, claimed);
            }
            return claimed;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void failIfTold(Connection connection, int claimed) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT FROM timer_action WHERE xmin = pg_current_xact_id()::xid AND timer_id = " + failing)) {
            if (row.next()) {
                RuntimeException failure = new IllegalStateException("told to fail");
                throw claimed == 1 ? new DueRowFailed(new UUID(0, failing), failure) : failure;
            }
        }
    }

    @Override
    public void putOff(UUID row, Instant until) {
        update("UPDATE timer SET due_at = '" + until + "' WHERE id = " + row.getLeastSignificantBits());
    }

    @Override
    public Optional<Instant> earliestDue() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT min(due_at) FROM timer WHERE NOT done")) {
            row.next();
            return Optional.ofNullable(row.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int backend(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private int count(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
