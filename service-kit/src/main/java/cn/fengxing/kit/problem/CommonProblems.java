package cn.fengxing.kit.problem;

/** Errors that every service shares. */
public final class CommonProblems {

    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404);
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403);
    public static final ProblemType UNAUTHENTICATED = new ProblemType("unauthenticated", 401);
    public static final ProblemType INVALID_REQUEST = new ProblemType("invalid-request", 400);
    public static final ProblemType STALE_VERSION = new ProblemType("stale-version", 412);
    public static final ProblemType VERSION_REQUIRED = new ProblemType("version-required", 428);

    private CommonProblems() {}

    /** Missing, or somebody else's: both look alike. */
    public static Rejected notFound() {
        return new Rejected(NOT_FOUND);
    }

    /** The caller holds no role that may ever do this. */
    public static Rejected forbidden() {
        return new Rejected(FORBIDDEN);
    }

    public static Rejected unauthenticated() {
        return new Rejected(UNAUTHENTICATED);
    }
}
