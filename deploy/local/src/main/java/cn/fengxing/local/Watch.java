package cn.fengxing.local;

import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Looks after a running suite from the foreground: says in one line what has crashed, and ends when all is stopped. */
final class Watch {
    private static final Duration A_LONG_TIME = Duration.ofDays(10_000);

    private final Suite suite;
    private final PrintStream out;
    private final Set<String> told = new HashSet<>();

    Watch(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    void untilStopped() {
        Waiting.until(A_LONG_TIME, () -> {
            suite.parts().forEach(this::tellOnce);
            Waiting.pause(Duration.ofMillis(500));
            return suite.parts().stream().allMatch(part -> !Files.exists(part.record()));
        });
    }

    private void tellOnce(Part part) {
        if (!part.hasCrashed()) {
            told.remove(part.name());
        } else if (told.add(part.name())) {
            out.println(part.name() + " has crashed, see " + part.log() + "; ./fengxing run --detach starts it again");
        }
    }
}
