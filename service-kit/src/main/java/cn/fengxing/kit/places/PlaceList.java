package cn.fengxing.kit.places;

import java.time.Instant;

/** The rules, on the numbers alone. Whoever waits, waits because every place is held, unless nobody moves up any more. */
record PlaceList(PlaceTerms terms, int taken, int waiting, int lastNumber) {

    static PlaceList empty(PlaceTerms terms) {
        return new PlaceList(terms, 0, 0, 0);
    }

    /** What the next who signs up gets. */
    PlaceState next(Instant now) {
        if (now.isBefore(terms.opensAt())) {
            throw new PlaceRejected.NotOpenYet();
        }
        if (!now.isBefore(terms.closesAt())) {
            throw new PlaceRejected.Closed();
        }
        if (waiting == 0 && taken < terms.capacity()) {
            return PlaceState.HELD;
        }
        if (waiting >= terms.waitingLimit()) {
            throw new PlaceRejected.Full();
        }
        return PlaceState.WAITING;
    }

    PlaceList with(PlaceState state) {
        boolean held = state == PlaceState.HELD;
        return new PlaceList(terms, taken + (held ? 1 : 0), waiting + (held ? 0 : 1), lastNumber + 1);
    }

    PlaceList without(PlaceState state) {
        boolean held = state == PlaceState.HELD;
        return new PlaceList(terms, taken - (held ? 1 : 0), waiting - (held ? 0 : 1), lastNumber);
    }

    PlaceList on(PlaceTerms others) {
        if (others.capacity() < taken) {
            throw new PlaceRejected.FewerThanTaken(taken);
        }
        return new PlaceList(others, taken, waiting, lastNumber);
    }

    /** How many of those who wait have a place to move up to. */
    int movingUp(Instant now) {
        return now.isBefore(terms.settledAt()) ? Math.min(waiting, terms.capacity() - taken) : 0;
    }

    PlaceList movedUp(int count) {
        return new PlaceList(terms, taken + count, waiting - count, lastNumber);
    }

    PlaceCounts counts() {
        return new PlaceCounts(terms.capacity(), taken, waiting);
    }
}
