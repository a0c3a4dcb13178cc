package cn.fengxing.testkit;

import cn.fengxing.local.Waiting;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Waiting until something is so, up to a limit that is far above what a healthy run needs. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Eventually() {}

    public static void await(Callable<Boolean> condition) {
        await("the condition", condition);
    }

    public static void await(String what, Callable<Boolean> condition) {
        await(what, PATIENCE, condition);
    }

    public static void await(String what, Duration patience, Callable<Boolean> condition) {
        if (!Waiting.until(patience, () -> call(condition))) {
            throw new AssertionError("Waited " + patience.toSeconds() + " s in vain for " + what);
        }
    }

    /** Retries the assertions until they hold; in the end the last failure is thrown as it is. */
    public static void asserting(Assertions assertions) {
        var last = new Failure();
        if (!Waiting.until(PATIENCE, () -> last.passes(assertions))) {
            throw last.error;
        }
    }

    /** May throw anything. */
    @FunctionalInterface
    public interface Assertions {
        void check() throws Exception;
    }

    private static final class Failure {
        private AssertionError error = new AssertionError("never tried");

        private boolean passes(Assertions assertions) {
            try {
                assertions.check();
                return true;
            } catch (AssertionError e) {
                error = e;
            } catch (Exception e) {
                error = new AssertionError(e);
            }
            return false;
        }
    }

    private static boolean call(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
