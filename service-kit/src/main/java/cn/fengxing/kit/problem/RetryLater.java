package cn.fengxing.kit.problem;

import java.util.HashMap;
import java.util.Map;

/** Refused for now: the same request may succeed after {@code Retry-After}. */
public class RetryLater extends Rejected {

    private final transient Map<String, String> headers;

    /** @param headers more of the answer's headers, e.g. {@code RateLimit} */
    public RetryLater(ProblemType type, long afterSeconds, Map<String, String> headers) {
        super(type);
        this.headers = new HashMap<>(headers);
        this.headers.put("Retry-After", Long.toString(afterSeconds));
    }

    Map<String, String> headers() {
        return headers;
    }
}
