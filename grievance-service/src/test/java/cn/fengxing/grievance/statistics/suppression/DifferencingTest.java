package cn.fengxing.grievance.statistics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Somebody who has every answer that there is, and subtracts. */
class DifferencingTest {

    @Property(tries = 300)
    void no_two_answers_differ_by_a_small_group(@ForAll Random random, @ForAll @IntRange(max = 400) int cases) {
        SmallWorld world = new SmallWorld(random, cases);
        for (var whole : world.answers().entrySet()) {
            for (var part : world.answers().entrySet()) {
                if (world.contains(whole.getKey(), part.getKey())) {
                    assertThat(whole.getValue() - part.getValue())
                            .as("%s less %s", whole, part)
                            .matches(difference -> difference == 0 || difference >= 5);
                }
            }
        }
    }

    @Property(tries = 300)
    void no_small_group_is_what_remains_when_all_told_parts_are_taken_away(
            @ForAll Random random, @ForAll @IntRange(max = 400) int cases) {
        SmallWorld world = new SmallWorld(random, cases);
        for (var sum : world.sums().entrySet()) {
            Long whole = world.answers().get(sum.getKey());
            if (whole != null) {
                for (List<SmallWorld.Question> parts : sum.getValue()) {
                    long rest = whole
                            - parts.stream()
                                    .mapToLong(part -> world.answers().getOrDefault(part, 0L))
                                    .sum();
                    assertThat(rest).as("%s less %s", sum.getKey(), parts).matches(left -> left == 0 || left >= 5);
                }
            }
        }
    }

    @Property(tries = 100)
    void what_is_told_is_true_and_of_five_and_more(@ForAll Random random, @ForAll @IntRange(max = 400) int cases) {
        SmallWorld world = new SmallWorld(random, cases);
        assertThat(world.answers())
                .allSatisfy((question, answer) ->
                        assertThat(answer).isGreaterThanOrEqualTo(5).isEqualTo(world.count(question)));
    }

    @Property(tries = 20)
    void where_there_is_plenty_of_everything_all_is_told(@ForAll Random random) {
        SmallWorld world = new SmallWorld(random, 60_000);
        long questions = world.questions().stream()
                .filter(question -> world.count(question) > 0)
                .count();
        assertThat(world.answers()).hasSizeGreaterThan((int) (questions * 0.95));
    }
}
