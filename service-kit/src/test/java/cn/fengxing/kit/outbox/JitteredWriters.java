package cn.fengxing.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writers that do to an outbox what applications do: wait, roll back, use savepoints, prepare, and write other things first. */
final class JitteredWriters {

    private static final int AGGREGATES = 5;

    private final KitDatabase database;
    private final String topic;
    private final List<UUID> aggregates = new ArrayList<>();
    private final Collection<UUID> committed = new ConcurrentLinkedQueue<>();

    JitteredWriters(KitDatabase database, String topic) throws SQLException {
        this.database = database;
        this.topic = topic;
        try (Connection owner = database.access().connectAsOwner()) {
            KitDatabase.execute(owner, "CREATE TABLE IF NOT EXISTS aggregate (id uuid PRIMARY KEY, version bigint)");
            for (int i = 0; i < AGGREGATES; i++) {
                UUID id = UUID.randomUUID();
                aggregates.add(id);
                KitDatabase.execute(owner, "INSERT INTO aggregate VALUES ('" + id + "', 0)");
            }
        }
    }

    /** Returns, when all are done, the ids of the events that were committed. */
    Collection<UUID> write(int writers, int transactionsEach) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                Random random = new Random(writer);
                work.add(() -> write(random, transactionsEach));
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        return committed;
    }

    private Void write(Random random, int transactions) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < transactions; i++) {
                transaction(connection, random);
            }
        }
        return null;
    }

    private void transaction(Connection connection, Random random) throws SQLException {
        if (random.nextBoolean()) {
            KitDatabase.execute(connection, "SELECT pg_current_xact_id()");
            jitter(connection, random);
        }
        UUID aggregate = aggregates.get(random.nextInt(AGGREGATES));
        if (random.nextInt(4) == 0) {
            Savepoint before = connection.setSavepoint();
            change(connection, aggregate);
            connection.rollback(before);
        }
        Savepoint within = connection.setSavepoint();
        UUID event = change(connection, aggregate);
        connection.releaseSavepoint(within);
        jitter(connection, random);
        end(connection, random, event);
    }

    private void end(Connection connection, Random random, UUID event) throws SQLException {
        switch (random.nextInt(6)) {
            case 0 -> connection.rollback();
            case 1 -> {
                KitDatabase.execute(connection, "PREPARE TRANSACTION '" + event + "'");
                connection.commit();
                connection.setAutoCommit(true);
                KitDatabase.execute(connection, "COMMIT PREPARED '" + event + "'");
                connection.setAutoCommit(false);
                committed.add(event);
            }
            default -> {
                connection.commit();
                committed.add(event);
            }
        }
    }

    /** The event's insert follows the read of the version, as in a use case. */
    private UUID change(Connection connection, UUID aggregate) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE aggregate SET version = version + 1 WHERE id = ? RETURNING version")) {
            update.setObject(1, aggregate);
            try (ResultSet row = update.executeQuery()) {
                row.next();
                return KitDatabase.insert(connection, topic, aggregate, row.getLong(1));
            }
        }
    }

    /** Time that passes inside a transaction is what is tested here; nothing waits for a condition by it. */
    private static void jitter(Connection connection, Random random) throws SQLException {
        KitDatabase.execute(connection, "SELECT pg_sleep(" + random.nextDouble() * 0.008 + ")");
    }
}
