package cn.fengxing.local;

import java.io.PrintStream;
import java.util.Locale;

/** A line when something begins to be waited for and a line when it is there. */
final class Progress {
    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;
    private final long begun = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void during(Part part, Runnable start) {
        if (part.process().isEmpty()) {
            say("%-18s starting on port %d".formatted(part.name(), part.port()));
            start.run();
            say("%-18s ready".formatted(part.name()));
        } else {
            start.run();
            say("%-18s is running on port %d".formatted(part.name(), part.port()));
        }
    }

    void say(String line) {
        out.println(String.format(Locale.ROOT, "%5.1f s  ", seconds()) + line);
    }

    double seconds() {
        return (System.nanoTime() - begun) / NANOS_PER_SECOND;
    }
}
