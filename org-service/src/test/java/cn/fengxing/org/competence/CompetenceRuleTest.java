package cn.fengxing.org.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.org.division.DivisionLevel;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompetenceRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Test
    void a_citys_department_does_not_answer_for_the_province() {
        assertThatThrownBy(() -> CompetenceRule.adopt(
                        scope(TODAY, null, DivisionLevel.PROVINCE, DivisionLevel.CITY), DivisionLevel.CITY, "三定方案"))
                .isInstanceOf(CompetenceRejected.LevelAboveDepartment.class);
    }

    @Test
    void a_rule_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> adopted(TODAY, TODAY.minusDays(1)))
                .isInstanceOf(CompetenceRejected.EndBeforeStart.class);
    }

    @Test
    void what_routed_cases_yesterday_cannot_be_taken_back() {
        CompetenceRule rule = adopted(TODAY.minusYears(1), null);

        assertThatThrownBy(() -> rule.end(TODAY.minusDays(1), TODAY))
                .isInstanceOf(CompetenceRejected.EndInThePast.class);
        rule.end(TODAY, TODAY);
        assertThat(rule.view().to()).isEqualTo(TODAY);
    }

    @Test
    void a_rule_that_has_not_begun_can_be_called_off() {
        CompetenceRule rule = adopted(TODAY.plusMonths(1), null);

        rule.end(TODAY.plusMonths(1).minusDays(1), TODAY);

        assertThat(rule.changed().to()).isEqualTo(TODAY.plusMonths(1).minusDays(1));
    }

    @Test
    void an_ended_rule_ends_no_more() {
        CompetenceRule rule = adopted(TODAY.minusYears(2), TODAY.minusYears(1));

        assertThatThrownBy(() -> rule.end(TODAY.plusDays(1), TODAY))
                .isInstanceOf(CompetenceRejected.AlreadyEnded.class);
    }

    private static CompetenceRule adopted(LocalDate from, @Nullable LocalDate to) {
        return CompetenceRule.adopt(scope(from, to, DivisionLevel.CITY), DivisionLevel.PROVINCE, "权责清单");
    }

    private static CompetenceRule.Scope scope(LocalDate from, @Nullable LocalDate to, DivisionLevel... levels) {
        return new CompetenceRule.Scope(
                UUID.randomUUID(),
                Set.of(GrievanceCategory.TRAINING),
                Set.of(KindOfWork.RIDER),
                Set.of(levels),
                from,
                to);
    }
}
