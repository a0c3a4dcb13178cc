package cn.fengxing.kit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;

/** Reads out of an exception and its causes what a caller may know of it. */
final class Failures {

    /** Causes may be circular; no real chain is this long. */
    private static final int DEPTH = 20;

    private Failures() {}

    /** Empty when it is a fault of ours. */
    static Optional<ProblemType> problemOf(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
            Optional<ProblemType> type = typeOf(cause);
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }

    private static Optional<ProblemType> typeOf(Throwable cause) {
        if (cause instanceof Rejected rejected) {
            return Optional.of(rejected.type());
        }
        if (cause instanceof UnauthorizedException || cause instanceof AuthenticationFailedException) {
            return Optional.of(CommonProblems.UNAUTHENTICATED);
        }
        if (cause instanceof ForbiddenException) {
            return Optional.of(CommonProblems.FORBIDDEN);
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(CommonProblems.STALE_VERSION);
        }
        if (cause instanceof JDBCConnectionException || cause instanceof SQLTransientException) {
            return Optional.of(CommonProblems.UNAVAILABLE);
        }
        return cause instanceof SQLException sql ? ofSqlState(sql) : Optional.empty();
    }

    /** PostgreSQL manual, appendix A. A broken check or not-null is our own fault and stays one. */
    private static Optional<ProblemType> ofSqlState(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals("23505") || state.equals("23P01")) {
            return Optional.of(CommonProblems.ALREADY_EXISTS);
        }
        if (state.equals("23503")) {
            return Optional.of(CommonProblems.CONFLICT);
        }
        // connection lost, out of resources, operator intervention, serialisation failure or deadlock, lock not
        // available
        boolean passing = state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("40")
                || state.equals("55P03")
                || String.valueOf(failure.getMessage()).contains("Acquisition timeout");
        return passing ? Optional.of(CommonProblems.UNAVAILABLE) : Optional.empty();
    }
}
