package cn.fengxing.member.notification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How much is unread.
 *
 * @param count {@link #MOST} means that many or more
 * @param latest when the newest of it was first shown
 */
record Unread(int count, Instant latest) {

    static final int MOST = 100;

    static final Unread NOTHING = new Unread(0, Instant.EPOCH);

    /** Another text whenever something came or was read. */
    String state() {
        return count + "-" + ChronoUnit.MICROS.between(Instant.EPOCH, latest);
    }

    UnreadView view() {
        return new UnreadView(count, state());
    }
}
