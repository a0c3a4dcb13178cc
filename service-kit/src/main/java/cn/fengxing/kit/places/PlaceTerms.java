package cn.fengxing.kit.places;

import java.time.Instant;

/**
 * How many, and until when.
 *
 * @param capacity how many places there are
 * @param waitingLimit how many may wait at a time; 0 for no waiting list
 * @param opensAt from when one may sign up
 * @param closesAt from when one may no longer sign up
 * @param settledAt from when on nobody moves up, usually some hours before it begins
 */
public record PlaceTerms(int capacity, int waitingLimit, Instant opensAt, Instant closesAt, Instant settledAt) {

    public PlaceTerms {
        if (capacity < 0 || waitingLimit < 0 || closesAt.isBefore(opensAt) || settledAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("no such terms: " + capacity + " places, " + waitingLimit + " waiting, "
                    + opensAt + " to " + closesAt + ", settled " + settledAt);
        }
    }
}
