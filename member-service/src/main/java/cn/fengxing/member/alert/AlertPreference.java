package cn.fengxing.member.alert;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How somebody wants to be told that there is something to read. */
record AlertPreference(Wanted wanted, QuietHours quiet, long version) {

    static final AlertPreference USUAL = new AlertPreference(Wanted.ALL, QuietHours.USUAL, 0);

    private static final Duration PAUSE = Duration.ofHours(1);

    enum Wanted {
        ALL,
        URGENT,
        NONE
    }

    boolean wants(boolean urgent) {
        return wanted == Wanted.ALL || wanted == Wanted.URGENT && urgent;
    }

    /** The earliest moment for an alert, which is now or later. */
    Instant earliest(Instant now, @Nullable Instant lastSent, boolean urgent) {
        if (urgent) {
            return now;
        }
        Instant paused = lastSent == null ? now : lastSent.plus(PAUSE);
        return quiet.over(paused.isAfter(now) ? paused : now);
    }
}
