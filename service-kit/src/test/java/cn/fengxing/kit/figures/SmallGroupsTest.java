package cn.fengxing.kit.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SmallGroupsTest {

    @Example
    void large_groups_are_shown_with_their_total() {
        var shown = suppress(List.of(5L, 7L, 100L));
        assertThat(shown.groups().values()).containsExactly(Optional.of(5L), Optional.of(7L), Optional.of(100L));
        assertThat(shown.total()).contains(112L);
    }

    @Example
    void a_lone_small_group_takes_the_next_smallest_with_it() {
        var shown = suppress(List.of(90L, 3L, 12L));
        assertThat(shown.groups().values()).containsExactly(Optional.of(90L), Optional.empty(), Optional.empty());
        assertThat(shown.total()).contains(105L);
    }

    @Example
    void zeros_hide_like_ones() {
        assertThat(suppress(List.of(90L, 0L, 12L)).groups().values())
                .containsExactly(Optional.of(90L), Optional.empty(), Optional.empty());
    }

    @Example
    void a_small_total_is_not_shown() {
        assertThat(suppress(List.of(1L, 2L)).total()).isEmpty();
        assertThat(suppress(List.of(4L)).total()).isEmpty();
        assertThat(suppress(List.of()).total()).contains(0L);
    }

    @Example
    void small_groups_that_must_all_be_four_hide_behind_a_larger_one() {
        assertThat(suppress(List.of(4L, 4L, 4L, 20L, 30L)).groups().values())
                .containsExactly(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(30L));
    }

    @Example
    void a_negative_count_is_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> suppress(List.of(-1L)));
    }

    @Property(tries = 2_000)
    void no_small_group_is_ever_shown(@ForAll("manyCounts") List<Long> counts) {
        var shown = suppress(counts);
        assertThat(shown.groups().values()).noneMatch(count -> count.isPresent() && count.get() < 5);
        assertThat(shown.total().orElse(5L))
                .satisfiesAnyOf(
                        total -> assertThat(total).isGreaterThanOrEqualTo(5),
                        total -> assertThat(counts).isEmpty());
    }

    @Property(tries = 2_000)
    void what_is_shown_is_true(@ForAll("manyCounts") List<Long> counts) {
        var shown = suppress(counts);
        shown.groups()
                .forEach((group, count) ->
                        count.ifPresent(value -> assertThat(value).isEqualTo(counts.get(group))));
        shown.total()
                .ifPresent(total -> assertThat(total)
                        .isEqualTo(counts.stream().mapToLong(Long::longValue).sum()));
    }

    /** The adversary knows the method, and tries every way to fill the gaps that would have been published just so. */
    @Property(tries = 1_000)
    void whoever_takes_differences_finds_at_least_two_values_for_every_hidden_group(
            @ForAll("fewCounts") List<Long> counts) {
        var published = suppress(counts);
        if (published.total().isEmpty()) {
            return; // nothing to take a difference from
        }
        List<Set<Long>> candidates = candidates(published, counts.size());
        published.groups().forEach((group, count) -> {
            if (count.isEmpty()) {
                assertThat(candidates.get(group))
                        .as("group %d of %s", group, counts)
                        .hasSizeGreaterThan(1);
            }
        });
    }

    private static List<Set<Long>> candidates(ShownGroups<Integer> published, int size) {
        List<Set<Long>> candidates = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        List<Long> guess = new ArrayList<>();
        long left = published.total().orElseThrow();
        for (int group = 0; group < size; group++) {
            candidates.add(new HashSet<>());
            Optional<Long> count = published.groups().get(group);
            guess.add(count.orElse(0L));
            left -= count.orElse(0L);
            if (count.isEmpty()) {
                gaps.add(group);
            }
        }
        fill(guess, gaps, left, published, candidates);
        return candidates;
    }

    private static void fill(
            List<Long> guess, List<Integer> gaps, long left, ShownGroups<Integer> published, List<Set<Long>> found) {
        if (gaps.isEmpty()) {
            if (left == 0 && suppress(guess).equals(published)) {
                for (int group = 0; group < guess.size(); group++) {
                    found.get(group).add(guess.get(group));
                }
            }
            return;
        }
        int gap = gaps.get(0);
        for (long value = 0; value <= left; value++) {
            guess.set(gap, value);
            fill(guess, gaps.subList(1, gaps.size()), left - value, published, found);
        }
    }

    private static ShownGroups<Integer> suppress(List<Long> counts) {
        Map<Integer, Long> groups = new LinkedHashMap<>();
        counts.forEach(count -> groups.put(groups.size(), count));
        return SmallGroups.suppress(groups);
    }

    @Provide
    Arbitrary<List<Long>> fewCounts() {
        return Arbitraries.longs().between(0, 12).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Long>> manyCounts() {
        return Arbitraries.longs().between(0, 40).list().ofMaxSize(12);
    }
}
