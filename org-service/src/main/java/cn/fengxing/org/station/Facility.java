package cn.fengxing.org.station;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a station offers; stored as one bit each, so that a search tests all that are wanted at once. */
public enum Facility {
    MICROWAVE(1),
    WATER(1 << 1),
    PHONE_CHARGING(1 << 2),
    VEHICLE_CHARGING(1 << 3),
    COMPUTER(1 << 4),
    THERAPY(1 << 5),
    MEETING_ROOM(1 << 6),
    SPORTS_ROOM(1 << 7),
    TOILET(1 << 8),
    FIRST_AID(1 << 9);

    private final int bit;

    Facility(int bit) {
        this.bit = bit;
    }

    public int bit() {
        return bit;
    }

    public static int bits(@Nullable Set<Facility> facilities) {
        return facilities == null
                ? 0
                : facilities.stream().mapToInt(Facility::bit).reduce(0, (one, other) -> one | other);
    }

    /** In the order of this list. */
    public static Set<Facility> of(int bits) {
        return Arrays.stream(values())
                .filter(facility -> (bits & facility.bit) != 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Facility.class)));
    }
}
