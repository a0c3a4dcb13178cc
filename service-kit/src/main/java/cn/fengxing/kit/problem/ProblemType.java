package cn.fengxing.kit.problem;

/**
 * A kind of error, documented in docs/problems.md.
 *
 * @param code stable, kebab-case; texts come from the message bundles under {@code code.title} and {@code code.detail}
 * @param status HTTP status
 */
public record ProblemType(String code, int status) {

    /** The stable URI that clients compare (RFC 9457 section 3.1.1). */
    public String uri() {
        return "urn:fengxing:problem:" + code;
    }
}
