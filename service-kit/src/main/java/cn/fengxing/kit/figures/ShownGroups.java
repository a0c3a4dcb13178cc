package cn.fengxing.kit.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups as they may be published; an empty value reads "fewer than five, or withheld so that none can be computed".
 *
 * @param total empty if even the total would tell
 */
public record ShownGroups<G>(Map<G, Optional<Long>> groups, Optional<Long> total) {

    static <G> ShownGroups<G> of(Map<G, Long> counts, Set<G> hidden, boolean totalShown) {
        var groups = new LinkedHashMap<G, Optional<Long>>();
        counts.forEach(
                (group, count) -> groups.put(group, hidden.contains(group) ? Optional.empty() : Optional.of(count)));
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        return new ShownGroups<>(
                Collections.unmodifiableMap(groups), totalShown ? Optional.of(total) : Optional.empty());
    }
}
