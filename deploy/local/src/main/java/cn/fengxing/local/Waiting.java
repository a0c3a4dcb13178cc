package cn.fengxing.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waiting for a condition, never for a time. */
public final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(30);

    private Waiting() {}

    /** @return whether the condition came true in time */
    public static boolean until(Duration patience, BooleanSupplier condition) {
        return forValue(patience, () -> condition.getAsBoolean() ? Boolean.TRUE : null)
                .isPresent();
    }

    public static <T> Optional<T> forValue(Duration patience, Supplier<@Nullable T> supplier) {
        var giveUpAt = System.nanoTime() + patience.toNanos();
        while (true) {
            var value = supplier.get();
            if (value != null) {
                return Optional.of(value);
            }
            if (System.nanoTime() > giveUpAt || Thread.currentThread().isInterrupted()) {
                return Optional.empty();
            }
            pause(PAUSE);
        }
    }

    /** Between two looks at a condition. */
    static void pause(Duration length) {
        LockSupport.parkNanos(length.toNanos());
    }
}
