package cn.fengxing.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Notices that the database was restored. Afterwards ids and versions come a second time with other contents, so the epoch
 * in front of every version moves on, and the relay's cursor is carried over to the new transaction ids.
 */
public final class OutboxEpoch {

    private OutboxEpoch() {}

    /**
     * To be called before the first event is published.
     *
     * @param declared an operator restored a disk image, which cannot be told from inside
     * @return whether a new epoch may have begun
     */
    public static boolean check(Connection connection, boolean declared) throws SQLException {
        try (PreparedStatement check = connection.prepareStatement("SELECT outbox_notice_restore(?)")) {
            check.setBoolean(1, declared);
            try (ResultSet row = check.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Carries the cursor over. Leaves the connection in auto-commit mode. */
    static boolean adopt(Connection connection) throws SQLException {
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT outbox_adopt()")) {
            row.next();
            boolean adopted = row.getBoolean(1);
            connection.commit();
            return adopted;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolation);
        }
    }
}
