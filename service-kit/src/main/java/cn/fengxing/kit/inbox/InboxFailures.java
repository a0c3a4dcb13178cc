package cn.fengxing.kit.inbox;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a record that is poison from a database that is away. */
final class InboxFailures {

    /** SQLSTATE classes of a lost connection, exhausted resources, an operator's intervention, a system error. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    private static final String QUERY_CANCELED = "57014";
    private static final int MAX_CAUSES = 20;

    private InboxFailures() {}

    /** Whether the database is away, so that the same record may well succeed later. */
    static boolean isDatabaseAway(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** The class of what went wrong first; a message might quote somebody's data, so it is left out. */
    static String errorClass(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause.getCause() != null && depth < MAX_CAUSES; depth++) {
            cause = cause.getCause();
        }
        return cause.getClass().getName();
    }

    /** The pool reports that no connection could be had without any state. */
    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || state == null
                || (state.length() == 5 && AWAY.contains(state.substring(0, 2)) && !state.equals(QUERY_CANCELED));
    }
}
