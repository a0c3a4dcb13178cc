package cn.fengxing.kit.due;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something that happens when its time has come. Beans of this type are found and run by the due-worker. */
public interface DueWork {

    /** For metrics and logs, kebab-case. */
    String name();

    /**
     * Claims up to {@code limit} due rows with {@code FOR UPDATE SKIP LOCKED}, acts and publishes; runs in one transaction.
     *
     * @return how many were claimed; as long as it is {@code limit}, the next batch follows at once
     * @throws DueRowFailed if it claimed this row alone and can put it off; a batch that failed comes again row by row
     */
    int act(Instant now, int limit);

    /** Lets a row wait at which {@link #act} failed, in a transaction of its own. */
    default void putOff(UUID row, Instant until) {
        throw new UnsupportedOperationException(name() + " puts nothing off");
    }

    /** The longest that one call of {@link #act} may take before its transaction is given up. */
    default Duration longest() {
        return Duration.ofSeconds(30);
    }

    /** When the earliest row that nobody has acted on was due: an index look-up, from which the lateness metric comes. */
    default Optional<Instant> earliestDue() {
        return Optional.empty();
    }
}
