package cn.fengxing.grievance.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ShownResultsTest {

    @Example
    void large_groups_are_shown_with_their_total() {
        var shown = ShownResults.of(List.of(List.of(8L, 6L), List.of(7L, 7L)));

        assertThat(shown.total()).contains(14L);
        assertThat(shown.questions().get(0)).containsExactly(Optional.of(8L), Optional.of(6L));
    }

    @Example
    void a_small_group_takes_another_one_with_it() {
        var shown = ShownResults.of(List.of(List.of(9L, 6L, 1L)));

        assertThat(shown.questions().get(0)).containsExactly(Optional.of(9L), Optional.empty(), Optional.empty());
    }

    /** In the second question the total alone would say that neither option has nobody. */
    @Example
    void where_the_total_would_tell_something_in_one_question_the_others_do_not_show_it_either() {
        var shown = ShownResults.of(List.of(List.of(8L, 0L), List.of(4L, 4L)));

        assertThat(shown.total()).isEmpty();
        assertThat(shown.questions())
                .allSatisfy(question -> assertThat(question).containsOnly(Optional.empty()));
    }

    @Property
    void no_shown_group_is_small_and_no_hidden_one_is_the_only_one(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 12) Integer> counts) {
        var shown = ShownResults.of(
                        List.of(counts.stream().map(Integer::longValue).toList()))
                .questions()
                .get(0);

        assertThat(shown)
                .allSatisfy(group -> group.ifPresent(count -> assertThat(count).isGreaterThanOrEqualTo(5)));
        assertThat(shown.stream().filter(Optional::isEmpty).count()).isNotEqualTo(1);
    }
}
