package cn.fengxing.kit.problem;

/** Errors that every service shares; docs/problems.md tells clients what to do about each. */
public final class CommonProblems {

    public static final ProblemType INVALID_REQUEST = new ProblemType("invalid-request", 400);
    public static final ProblemType MALFORMED_JSON = new ProblemType("malformed-json", 400);
    public static final ProblemType MALFORMED_URL = new ProblemType("malformed-url", 400);
    public static final ProblemType MALFORMED_MESSAGE = new ProblemType("malformed-message", 400);
    public static final ProblemType IDEMPOTENCY_KEY_REQUIRED = new ProblemType("idempotency-key-required", 400);
    public static final ProblemType IDEMPOTENCY_KEY_MALFORMED = new ProblemType("idempotency-key-malformed", 400);
    public static final ProblemType UNAUTHENTICATED = new ProblemType("unauthenticated", 401);
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403);
    public static final ProblemType INSUFFICIENT_SCOPE = new ProblemType("insufficient-scope", 403);
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404);
    public static final ProblemType METHOD_NOT_ALLOWED = new ProblemType("method-not-allowed", 405);
    public static final ProblemType NOT_ACCEPTABLE = new ProblemType("not-acceptable", 406);
    public static final ProblemType ALREADY_EXISTS = new ProblemType("already-exists", 409);
    public static final ProblemType CONFLICT = new ProblemType("conflict", 409);
    public static final ProblemType REQUEST_IN_PROGRESS = new ProblemType("request-in-progress", 409);
    public static final ProblemType STALE_VERSION = new ProblemType("stale-version", 412);
    public static final ProblemType CONTENT_TOO_LARGE = new ProblemType("content-too-large", 413);
    public static final ProblemType URI_TOO_LONG = new ProblemType("uri-too-long", 414);
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE = new ProblemType("unsupported-media-type", 415);
    public static final ProblemType IDEMPOTENCY_KEY_REUSED = new ProblemType("idempotency-key-reused", 422);
    public static final ProblemType VERSION_REQUIRED = new ProblemType("version-required", 428);
    public static final ProblemType TOO_MANY_REQUESTS = new ProblemType("too-many-requests", 429);
    public static final ProblemType HEADERS_TOO_LARGE = new ProblemType("headers-too-large", 431);
    public static final ProblemType INTERNAL_ERROR = new ProblemType("internal-error", 500);
    public static final ProblemType UNAVAILABLE = new ProblemType("unavailable", 503);

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

    /** The problem that stands for a bare HTTP status, as frameworks raise it. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 400 -> INVALID_REQUEST;
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 412 -> STALE_VERSION;
            case 413 -> CONTENT_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 428 -> VERSION_REQUIRED;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
        };
    }
}
