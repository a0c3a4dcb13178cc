package cn.fengxing.grievance.statistics.publication;

import cn.fengxing.grievance.statistics.suppression.Gap;
import java.util.Map;
import java.util.Optional;

/** One cell of a period as it was published. */
public final class Told {

    /** Where nothing was counted. */
    public static final Told NOTHING = new Told(new Counts(new long[0]), Map.of());

    private final Counts counts;
    private final Map<Group, Gap> gaps;

    Told(Counts counts, Map<Group, Gap> gaps) {
        this.counts = counts;
        this.gaps = gaps;
    }

    /** The counts, if all these groups are told. */
    public Optional<Counts> of(Group... groups) {
        for (Group group : groups) {
            if (!gap(group).isNone()) {
                return Optional.empty();
            }
        }
        return Optional.of(counts);
    }

    Counts counts() {
        return counts;
    }

    Gap gap(Group group) {
        return gaps.getOrDefault(group, Gap.EMPTY_WEEK);
    }

    boolean knows(Group group) {
        return gaps.containsKey(group);
    }
}
