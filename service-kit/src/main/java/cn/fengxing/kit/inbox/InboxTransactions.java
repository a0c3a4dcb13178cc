package cn.fengxing.kit.inbox;

import java.sql.Connection;

/** Runs work in a new transaction, and hands it the connection that takes part. */
public interface InboxTransactions {

    /** Commits when the work returns; rolls back and throws when it throws. */
    <T> T inNew(Work<T> work);

    /** What is done in the transaction. */
    interface Work<T> {
        T with(Connection connection) throws Exception;
    }
}
