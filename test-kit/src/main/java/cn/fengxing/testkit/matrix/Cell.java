package cn.fengxing.testkit.matrix;

import java.util.Map;
import java.util.regex.Pattern;

/** What one role gets from one operation on a thing that lies in one place. */
record Cell(String operationId, String role, Relation relation, String expected) {

    static final String ANONYMOUS = "ANONYMOUS";

    private static final Pattern EXPECTATION = Pattern.compile("ok|-|4\\d\\d");

    /** What the problem says that comes with these; another refusal must not pass for them. */
    private static final Map<String, String> PROBLEMS =
            Map.of("401", "unauthenticated", "403", "forbidden", "404", "not-found");

    boolean isReadable() {
        return EXPECTATION.matcher(expected).matches();
    }

    /** A hyphen says that there is no such thing. */
    boolean applies() {
        return !expected.equals("-");
    }

    void check(Answer answer) {
        boolean asExpected = expected.equals("ok")
                ? answer.status() / 100 == 2
                : answer.status() == Integer.parseInt(expected) && isTheProblem(answer);
        if (!asExpected) {
            throw new AssertionError("%s, but got %d: %s".formatted(this, answer.status(), answer.body()));
        }
    }

    private boolean isTheProblem(Answer answer) {
        String problem = PROBLEMS.get(expected);
        return problem == null
                || answer.bodiless()
                || answer.body().contains("\"urn:fengxing:problem:" + problem + "\"");
    }

    @Override
    public String toString() {
        return role + " gets " + expected + " on " + relation.column();
    }
}
