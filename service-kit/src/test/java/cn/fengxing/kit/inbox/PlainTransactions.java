package cn.fengxing.kit.inbox;

import cn.fengxing.kit.outbox.KitDatabase;
import java.sql.Connection;
import java.sql.SQLException;

/** Transactions without an application server; handlers find theirs by {@link #current}. */
final class PlainTransactions implements InboxTransactions {

    private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();

    private final KitDatabase database;

    PlainTransactions(KitDatabase database) {
        this.database = database;
    }

    static Connection current() {
        return CURRENT.get();
    }

    @Override
    public <T> T inNew(Work<T> work) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            CURRENT.set(connection);
            T result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            CURRENT.remove();
        }
    }
}
