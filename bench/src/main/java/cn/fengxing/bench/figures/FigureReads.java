package cn.fengxing.bench.figures;

import cn.fengxing.bench.cases.CaseServer;
import cn.fengxing.bench.write.RecordedTransaction;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** One connection that asks again and again what the service asked. */
final class FigureReads implements AutoCloseable {

    private final Connection connection;

    FigureReads(CaseServer server) throws SQLException {
        connection = DriverManager.getConnection(
                server.access().url() + "?stringtype=unspecified",
                server.access().application(),
                server.access().applicationPassword());
    }

    /** @return how often per second */
    double run(List<RecordedTransaction.Step> steps, double seconds) throws SQLException {
        List<PreparedStatement> statements = new ArrayList<>();
        for (RecordedTransaction.Step step : steps) {
            PreparedStatement statement = connection.prepareStatement(step.sql());
            for (int i = 0; i < step.parameters().size(); i++) {
                statement.setString(i + 1, step.parameters().get(i));
            }
            statements.add(statement);
        }
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        long count = 0;
        for (; System.nanoTime() < end; count++) {
            for (PreparedStatement statement : statements) {
                read(statement);
            }
        }
        for (PreparedStatement statement : statements) {
            statement.close();
        }
        return count / ((System.nanoTime() - start) / 1e9);
    }

    /** @return how many cases per second, each by its primary key */
    double cases(List<String> ids, double seconds) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM grievance WHERE id = ?")) {
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            long count = 0;
            for (; System.nanoTime() < end; count++) {
                statement.setString(1, ids.get(ThreadLocalRandom.current().nextInt(ids.size())));
                read(statement);
            }
            return count / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static void read(PreparedStatement statement) throws SQLException {
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
        connection.close();
    }
}
