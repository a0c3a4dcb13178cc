package cn.fengxing.org.organisation;

import static cn.fengxing.org.organisation.OrganisationWarning.COMMITTEE_TO_ELECT;
import static cn.fengxing.org.organisation.OrganisationWarning.REELECTION_OVERDUE;
import static cn.fengxing.org.organisation.OrganisationWarning.REELECTION_SOON;
import static cn.fengxing.org.organisation.OrganisationWarning.TOO_FEW_COMPANIES;
import static cn.fengxing.org.organisation.OrganisationWarning.TOO_FEW_FULL_MEMBERS;
import static cn.fengxing.org.organisation.OrganisationWarning.TOO_MANY_COMPANIES;
import static cn.fengxing.org.organisation.OrganisationWarning.TOO_MANY_MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    @Test
    void a_branch_from_seven_members_on_elects_a_committee() {
        assertThat(warnings(new Strength(6, 6, null))).isEmpty();
        assertThat(warnings(new Strength(7, 6, null))).containsExactly(COMMITTEE_TO_ELECT);
        assertThat(warnings(new Strength(7, 6, true))).isEmpty();
    }

    @Test
    void over_fifty_members_are_warned_about() {
        assertThat(warnings(new Strength(50, 40, true))).isEmpty();
        assertThat(warnings(new Strength(51, 40, true))).containsExactly(TOO_MANY_MEMBERS);
    }

    @Test
    void a_branch_that_shrank_below_three_full_members_is_warned_about() {
        assertThat(warnings(new Strength(4, 2, null))).containsExactly(TOO_FEW_FULL_MEMBERS);
    }

    @Test
    void a_joint_branch_covers_two_to_five_companies() {
        assertThat(joint(1)).containsExactly(TOO_FEW_COMPANIES);
        assertThat(joint(2)).isEmpty();
        assertThat(joint(5)).isEmpty();
        assertThat(joint(6)).containsExactly(TOO_MANY_COMPANIES);
    }

    @Test
    void a_reelection_is_announced_half_a_year_ahead() {
        assertThat(due(TODAY.plusMonths(6).plusDays(1))).isEmpty();
        assertThat(due(TODAY.plusMonths(6))).containsExactly(REELECTION_SOON);
        assertThat(due(TODAY)).containsExactly(REELECTION_SOON);
        assertThat(due(TODAY.minusDays(1))).containsExactly(REELECTION_OVERDUE);
    }

    @Test
    void the_usual_term_is_three_years_for_a_branch_and_five_for_a_committee() {
        Term term = new Term(LocalDate.of(2024, 2, 29), null);

        assertThat(term.of(OrganisationType.BRANCH).reelectionDueOn()).isEqualTo("2027-02-28");
        assertThat(term.of(OrganisationType.PARTY_COMMITTEE).reelectionDueOn()).isEqualTo("2029-02-28");
    }

    private static Set<OrganisationWarning> warnings(@Nullable Strength strength) {
        return new Standing(BranchForm.STANDALONE, strength, null, 0).warnings(TODAY);
    }

    private static Set<OrganisationWarning> joint(long companies) {
        return new Standing(BranchForm.AREA_JOINT, null, null, companies).warnings(TODAY);
    }

    private static Set<OrganisationWarning> due(LocalDate on) {
        return new Standing(null, null, on, 0).warnings(TODAY);
    }
}
