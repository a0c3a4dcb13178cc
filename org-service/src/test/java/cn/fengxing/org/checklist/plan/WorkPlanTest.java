package cn.fengxing.org.checklist.plan;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkPlanTest {

    @Test
    void a_doubling_plan_of_three_years_has_a_step_for_each() {
        assertThatNoException().isThrownBy(() -> adopt(2026, 2028, target(120, 160, 200, 240)));
    }

    @Test
    void a_target_that_leaves_a_year_out_is_refused() {
        assertThatThrownBy(() -> adopt(2026, 2029, target(120, 160, 200, 240)))
                .isInstanceOf(PlanRejected.YearsNotCovered.class);
    }

    @Test
    void a_step_does_not_fall_behind_the_one_before_it() {
        assertThatThrownBy(() -> adopt(2026, 2028, target(120, 160, 150, 240)))
                .isInstanceOf(PlanRejected.StepBackwards.class);
        assertThatThrownBy(() -> adopt(2026, 2028, target(120, 110, 200, 240)))
                .isInstanceOf(PlanRejected.StepBackwards.class);
    }

    @Test
    void what_is_to_become_less_goes_down_step_by_step() {
        assertThatNoException().isThrownBy(() -> adopt(2026, 2028, target(90, 60, 30, 30)));
        assertThatThrownBy(() -> adopt(2026, 2028, target(90, 95, 60, 30)))
                .isInstanceOf(PlanRejected.StepBackwards.class);
    }

    @Test
    void one_year_is_no_plan_and_eleven_are_too_many() {
        assertThatThrownBy(() -> adopt(2026, 2026, target(1, 2))).isInstanceOf(PlanRejected.NotSeveralYears.class);
        assertThatThrownBy(() ->
                        adopt(2026, 2036, target(0, IntStream.range(1, 12).toArray())))
                .isInstanceOf(PlanRejected.NotSeveralYears.class);
    }

    private static void adopt(int from, int to, PlanTarget target) {
        WorkPlan.adopt(new WorkPlan.Years(from, to), "三年倍增计划", "翻一番", List.of(target));
    }

    private static PlanTarget target(int baseline, int... goals) {
        List<PlanStep> steps = IntStream.range(0, goals.length)
                .mapToObj(i -> new PlanStep(goals[i], LocalDate.of(2026 + i, 12, 20)))
                .toList();
        return new PlanTarget(UUID.randomUUID(), new PlanTarget.Aim("党组织数量", "个", baseline, 30), steps);
    }
}
