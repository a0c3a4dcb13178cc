package cn.fengxing.kit.figures;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Hides groups smaller than five, zero included (a zero that turns into "fewer than five" would tell of one person), and as
 * many others that no hidden group can be computed from the total and what is shown.
 *
 * <p>This holds against somebody who knows the method. If only small groups are hidden, each of them can still be anything
 * from 0 to 4. If larger ones are hidden as well, swapping the counts of a small and a larger one would have been published
 * just the same; that is why groups that tie for the smallest shown count are hidden all together, not the first of them.
 */
public final class SmallGroups {

    /** The smallest group that may be shown. */
    public static final int THRESHOLD = 5;

    private SmallGroups() {}

    /**
     * @param counts groups of one dimension that do not overlap; each person or case is in one
     * @return the same groups in the same order, with what may be shown of them and of their total
     */
    public static <G> ShownGroups<G> suppress(Map<G, Long> counts) {
        if (counts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count is not negative");
        }
        Set<G> hidden = new HashSet<>(counts.keySet());
        hidden.removeIf(group -> counts.get(group) >= THRESHOLD);
        if (hidden.isEmpty() || !tells(hidden.stream().map(counts::get).toList())) {
            return ShownGroups.of(counts, hidden, true);
        }
        OptionalLong smallestShown = counts.values().stream()
                .mapToLong(Long::longValue)
                .filter(count -> count >= THRESHOLD)
                .min();
        counts.keySet().stream()
                .filter(group -> counts.get(group) == smallestShown.orElse(0))
                .forEach(hidden::add);
        return ShownGroups.of(counts, hidden, smallestShown.isPresent());
    }

    /**
     * Whether the sum of the small groups, which is total − shown, narrows down what one of them is. One group is its sum; a
     * sum below the threshold is a small group itself; and if the sum is nearly the most that small groups can have, none of
     * them can be 0.
     */
    private static boolean tells(Collection<Long> small) {
        long sum = small.stream().mapToLong(Long::longValue).sum();
        return sum < THRESHOLD || sum > (small.size() - 1L) * (THRESHOLD - 1L);
    }
}
