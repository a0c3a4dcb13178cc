package cn.fengxing.bench;

import cn.fengxing.local.DatabaseAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;

/** Connections that read, one statement after the other, as often as they can. */
public final class Lookups implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);

    public Lookups(DatabaseAccess access) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(access.connectAsApplication());
        }
    }

    /** @param parameters by a random number; the same kinds of values every time */
    public record Query(String sql, IntFunction<List<Object>> parameters) {}

    /** @return how often per second */
    public double run(Query query, double seconds) throws Exception {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        List<Callable<Long>> works = new ArrayList<>();
        for (Connection connection : connections) {
            works.add(() -> repeat(connection, query, end));
        }
        long sum = 0;
        for (var count : threads.invokeAll(works)) {
            sum += count.get();
        }
        return sum / ((System.nanoTime() - start) / 1e9);
    }

    private static long repeat(Connection connection, Query query, long end) throws SQLException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long count = 0;
        try (PreparedStatement statement = connection.prepareStatement(query.sql)) {
            for (; System.nanoTime() < end; count++) {
                read(statement, query.parameters.apply(random.nextInt(Integer.MAX_VALUE)));
            }
        }
        return count;
    }

    private static void read(PreparedStatement statement, List<Object> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        threads.shutdown();
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
