package cn.fengxing.testkit.hostile;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * One way of calling badly.
 *
 * @param name what is wrong, as a sentence's subject
 * @param applies whether the operation can be called so
 */
record HostileInput(String name, BiPredicate<Target, Operation> applies, Check check) {

    /** Sends and asserts. */
    interface Check {
        void of(Target target, Operation operation) throws Exception;
    }

    /** Turns a good request into bad ones. */
    interface Spoiling extends BiFunction<Operation, HostileRequest, Stream<HostileRequest>> {}

    /** Each spoilt request is refused with this status and code. */
    static HostileInput refused(
            String name, BiPredicate<Target, Operation> applies, Spoiling spoil, int status, String code) {
        return new HostileInput(name, applies, (target, operation) -> {
            for (HostileRequest bad :
                    spoil.apply(operation, target.good(operation)).toList()) {
                try {
                    target.send(bad).refusedWith(status, code);
                } catch (AssertionError e) {
                    throw new AssertionError(said(bad) + "\n" + e.getMessage(), e);
                }
            }
        });
    }

    private static String said(HostileRequest request) {
        String said = request.method() + " " + request.target() + " " + request.headers() + " " + request.text();
        return said.length() > 1_000 ? said.substring(0, 1_000) + "…" : said;
    }
}
