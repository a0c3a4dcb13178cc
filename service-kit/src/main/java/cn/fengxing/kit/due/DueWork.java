package cn.fengxing.kit.due;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Something that happens when its time has come. Beans of this type are found and run by the due-worker. */
public interface DueWork {

    /** For metrics and logs, kebab-case. */
    String name();

    /**
     * Claims up to {@code limit} due rows with {@code FOR UPDATE SKIP LOCKED}, acts and publishes; runs in one transaction.
     *
     * @return how many were claimed; as long as it is {@code limit}, the next batch follows at once
     */
    int act(Instant now, int limit);

    /** The longest that one call of {@link #act} may take before its transaction is given up. */
    default Duration longest() {
        return Duration.ofSeconds(30);
    }

    /** When the earliest row that nobody has acted on was due: an index look-up, from which the lateness metric comes. */
    default Optional<Instant> earliestDue() {
        return Optional.empty();
    }
}
