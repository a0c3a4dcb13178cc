package cn.fengxing.org.census.visit;

import cn.fengxing.org.census.OperatingStatus;
import org.jspecify.annotations.Nullable;

/** What a visit found. */
public enum VisitResult {
    /** All is as the ledger says. */
    CONFIRMED(OperatingStatus.OPERATING),
    /** The company is there; the ledger says something else of it, to be corrected by a list. */
    CORRECTED(OperatingStatus.OPERATING),
    CLOSED(OperatingStatus.CLOSED),
    NOT_FOUND(OperatingStatus.NOT_FOUND),
    /** Somebody is there and let nobody in: nothing was verified. */
    NOT_ADMITTED(null);

    private final @Nullable OperatingStatus found;

    VisitResult(@Nullable OperatingStatus found) {
        this.found = found;
    }

    @Nullable
    OperatingStatus found() {
        return found;
    }

    boolean verifies() {
        return this != NOT_ADMITTED;
    }
}
