package cn.fengxing.member.development.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final LocalDate START = LocalDate.of(2024, 2, 29);

    private static final Map<LimitCode, Integer> NATIONAL = national();

    @Test
    void there_are_twenty_five_steps_in_five_stages_and_the_order_of_stages_is_the_order_of_steps() {
        assertThat(Step.values()).hasSize(25);
        assertThat(List.of(Step.values())).extracting(Step::stage).isSorted();
        assertThat(Stage.values()).hasSize(5);
    }

    @Test
    void a_step_out_of_order_is_refused_with_the_one_that_comes_next() {
        assertThatThrownBy(() -> upTo(Step.TALK).check(Step.CONTACTS_NAMED, START, limits()))
                .isInstanceOf(StepRejected.OutOfOrder.class);
    }

    @Test
    void a_target_is_chosen_a_year_after_the_activist_and_not_a_day_earlier() {
        Course activist = Course.of(days(Step.CULTIVATION), List.of(LocalDate.of(2025, 2, 27)), 0, false);
        var refused = catchThrowableOfType(
                StepRejected.TooEarly.class,
                () -> activist.check(Step.TARGET_CHOSEN, LocalDate.of(2025, 2, 27), limits()));
        assertThat(refused.limit()).isEqualTo(LimitCode.CULTIVATION_MONTHS);
        assertThat(refused.earliest()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(activist.check(Step.TARGET_CHOSEN, LocalDate.of(2025, 2, 28), limits()))
                .isFalse();
    }

    @Test
    void no_target_is_chosen_while_a_half_yearly_review_is_missing() {
        LocalDate day = START.plusMonths(12);
        Course once = Course.of(days(Step.CULTIVATION), List.of(START.plusMonths(6)), 0, false);
        var refused = catchThrowableOfType(
                StepRejected.ReviewMissing.class, () -> once.check(Step.TARGET_CHOSEN, day, limits()));
        assertThat(refused.due()).isEqualTo(START.plusMonths(6).plusMonths(6));
        Course twice = Course.of(days(Step.CULTIVATION), List.of(START.plusMonths(6), day), 0, false);
        assertThat(twice.check(Step.TARGET_CHOSEN, day, limits())).isFalse();
        Course late = Course.of(days(Step.CULTIVATION), List.of(START.plusMonths(11)), 0, false);
        assertThat(late.check(Step.TARGET_CHOSEN, day, limits())).isFalse();
    }

    @Test
    void the_strictest_of_a_division_and_those_around_it_binds() {
        assertThat(LimitCode.CULTIVATION_MONTHS.stricter(12, 18)).isEqualTo(18);
        assertThat(LimitCode.CULTIVATION_MONTHS.stricter(18, 12)).isEqualTo(18);
        assertThat(LimitCode.TALK_MONTHS.stricter(2, 1)).isEqualTo(1);
        assertThat(LimitCode.PROBATION_MONTHS.stricter(12, 24)).isEqualTo(12);
        assertThat(LimitCode.PROBATION_MONTHS.mayBeAdded()).isFalse();
    }

    @Test
    void every_document_is_due_with_one_step() {
        for (Document document : Document.values()) {
            assertThat(Step.askingFor(document).documents()).contains(document);
        }
    }

    @Test
    void probation_counts_from_the_branch_meeting_and_an_extension_is_added() {
        Map<Step, LocalDate> done = days(Step.FULL_APPLICATION);
        Course extended = Course.of(done, List.of(), 6, false);
        LocalDate end = START.plusMonths(12).plusMonths(6);
        assertThat(extended.check(Step.FULL_MEETING, end, limits())).isFalse();
        assertThatThrownBy(() -> extended.check(Step.FULL_MEETING, end.minusDays(1), limits()))
                .isInstanceOf(StepRejected.TooEarly.class);
    }

    @Test
    void an_extension_is_half_a_year_to_one_year_and_comes_once() {
        Course probation = upTo(Step.PROBATION);
        probation.checkExtension(6, limits());
        probation.checkExtension(12, limits());
        assertThatThrownBy(() -> probation.checkExtension(5, limits())).isInstanceOf(StepRejected.class);
        assertThatThrownBy(() -> probation.checkExtension(13, limits())).isInstanceOf(StepRejected.class);
        Course again = Course.of(days(Step.PROBATION), List.of(), 6, false);
        assertThatThrownBy(() -> again.checkExtension(6, limits())).isInstanceOf(StepRejected.class);
    }

    @Test
    void approval_takes_three_months_and_six_in_special_cases_before_it_is_late() {
        LocalDate later = START.plusMonths(3).plusDays(1);
        assertThat(upTo(Step.COMMITTEE_TALK).check(Step.APPROVAL, later, limits()))
                .isTrue();
        Course special = Course.of(days(Step.COMMITTEE_TALK), List.of(), 0, true);
        assertThat(special.check(Step.APPROVAL, later, limits())).isFalse();
    }

    @Test
    void a_review_is_due_half_a_year_after_the_last_one() {
        Course activist = Course.of(days(Step.CULTIVATION), List.of(START.plusMonths(5)), 0, false);
        assertThat(activist.reviewDue(limits())).contains(START.plusMonths(5).plusMonths(6));
        assertThat(upTo(Step.TARGET_CHOSEN).reviewDue(limits())).isEmpty();
    }

    @Test
    void a_course_with_a_gap_is_none() {
        assertThatThrownBy(() -> Course.of(Map.of(Step.TALK, START), List.of(), 0, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever days and limits: what passes is not too early, and late is what the oracle calls late. */
    @Property
    void no_step_is_too_early_and_what_is_late_is_flagged(
            @ForAll("amounts") Map<LimitCode, Integer> amounts,
            @ForAll @Size(25) List<@IntRange(max = 500) Integer> gaps,
            @ForAll @IntRange(max = 24) int extension,
            @ForAll boolean special) {
        Map<Step, LocalDate> done = new EnumMap<>(Step.class);
        Limits limits = new Limits(amounts);
        LocalDate day = START;
        for (Step step : Step.values()) {
            day = day.plusDays(gaps.get(step.ordinal()));
            Oracle oracle = new Oracle(done, amounts, extension, special);
            if (oracle.early(step, day)) {
                Course course = Course.of(done, List.of(), extension, special);
                LocalDate refusedOn = day;
                var refused =
                        catchThrowableOfType(StepRejected.TooEarly.class, () -> course.check(step, refusedOn, limits));
                assertThat(refused).isNotNull();
                assertThat(oracle.early(step, refused.earliest())).isFalse();
                assertThat(oracle.early(step, refused.earliest().minusDays(1))).isTrue();
                day = refused.earliest();
            }
            Course reviewed = Course.of(done, List.of(day.plusDays(1)), extension, special);
            assertThat(reviewed.check(step, day, limits)).isEqualTo(oracle.late(step, day));
            done.put(step, day);
        }
        assertThat(Course.of(done, List.of(), extension, special).next()).isEmpty();
    }

    /** Another reading of the table, which counts months one by one on the calendar. */
    private record Oracle(Map<Step, LocalDate> done, Map<LimitCode, Integer> amounts, int extension, boolean special) {

        private static final List<Object[]> LEAST = List.of(
                new Object[] {Step.ACTIVIST_CHOSEN, Step.TARGET_CHOSEN, LimitCode.CULTIVATION_MONTHS},
                new Object[] {Step.BRANCH_MEETING, Step.FULL_MEETING, LimitCode.PROBATION_MONTHS});

        private static final List<Object[]> MOST = List.of(
                new Object[] {Step.APPLICATION, Step.TALK, LimitCode.TALK_MONTHS},
                new Object[] {Step.PRE_REVIEW, Step.BRANCH_MEETING, LimitCode.MEETING_MONTHS},
                new Object[] {Step.BRANCH_MEETING, Step.APPROVAL, LimitCode.APPROVAL_MONTHS},
                new Object[] {Step.FULL_MEETING, Step.FULL_APPROVAL, LimitCode.FULL_APPROVAL_MONTHS});

        boolean early(Step step, LocalDate day) {
            return LEAST.stream().filter(row -> row[1] == step).anyMatch(row -> {
                LocalDate end = later(done.get((Step) row[0]), amounts.get((LimitCode) row[2]));
                return day.isBefore(step == Step.FULL_MEETING ? later(end, extension) : end);
            });
        }

        boolean late(Step step, LocalDate day) {
            return MOST.stream().filter(row -> row[1] == step).anyMatch(row -> {
                LimitCode code = (LimitCode) row[2];
                boolean longer = special && code == LimitCode.APPROVAL_MONTHS;
                int months = amounts.get(longer ? LimitCode.APPROVAL_SPECIAL_MONTHS : code);
                return later(done.get((Step) row[0]), months).isBefore(day);
            });
        }

        /** The same day of a later month, or that month's last. */
        private static LocalDate later(LocalDate from, int months) {
            int month = from.getMonthValue();
            int year = from.getYear();
            for (int i = 0; i < months; i++) {
                month++;
                if (month > 12) {
                    month = 1;
                    year++;
                }
            }
            int last = LocalDate.of(year, month, 1).lengthOfMonth();
            return LocalDate.of(year, month, Math.min(from.getDayOfMonth(), last));
        }
    }

    @Provide
    Arbitrary<Map<LimitCode, Integer>> amounts() {
        return Arbitraries.integers()
                .between(0, 18)
                .list()
                .ofSize(LimitCode.values().length)
                .map(numbers -> {
                    Map<LimitCode, Integer> amounts = new EnumMap<>(LimitCode.class);
                    for (LimitCode code : LimitCode.values()) {
                        amounts.put(code, numbers.get(code.ordinal()));
                    }
                    return amounts;
                });
    }

    private static Course upTo(Step last) {
        return Course.of(days(last), List.of(), 0, false);
    }

    /** All on one day. */
    private static Map<Step, LocalDate> days(Step last) {
        Map<Step, LocalDate> done = new EnumMap<>(Step.class);
        new ArrayList<>(List.of(Step.values()).subList(0, last.ordinal() + 1)).forEach(step -> done.put(step, START));
        return done;
    }

    private static Limits limits() {
        return new Limits(NATIONAL);
    }

    private static Map<LimitCode, Integer> national() {
        Map<LimitCode, Integer> amounts = new EnumMap<>(LimitCode.class);
        for (LimitCode code : LimitCode.values()) {
            amounts.put(code, 0);
        }
        amounts.putAll(Map.of(
                LimitCode.TALK_MONTHS, 1,
                LimitCode.CULTIVATION_MONTHS, 12,
                LimitCode.REVIEW_MONTHS, 6,
                LimitCode.MEETING_MONTHS, 1,
                LimitCode.APPROVAL_MONTHS, 3,
                LimitCode.APPROVAL_SPECIAL_MONTHS, 6,
                LimitCode.PROBATION_MONTHS, 12,
                LimitCode.EXTENSION_MIN_MONTHS, 6,
                LimitCode.EXTENSION_MAX_MONTHS, 12,
                LimitCode.FULL_APPROVAL_MONTHS, 3));
        return amounts;
    }
}
