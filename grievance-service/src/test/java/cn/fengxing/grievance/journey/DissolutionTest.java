package cn.fengxing.grievance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation is no more, and its open cases go on elsewhere. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class DissolutionTest {

    @Inject
    World world;

    private final UUID branch = UUID.randomUUID();
    private final String secretary = Tokens.holding("BRANCH_SECRETARY", branch).text();

    @BeforeEach
    void a_branch_of_its_own() {
        world.exists();
        world.add(branch, "铁西区流动党员党支部", "MOBILE_BRANCH", "PARTY", World.CITY_COMMITTEE, World.CITY, null);
    }

    @Test
    void a_merged_branchs_cases_go_on_at_its_successor_as_far_as_they_have_come_in_the_time_that_is_left() {
        OneCase fresh = filed();
        OneCase accepted = filed().done(secretary, "acceptance", "");
        OneCase asked = filed().done(secretary, "acceptance", "").done(secretary, "question", "{\"question\":\"哪天？\"}");
        String freshDue = fresh.see(fresh.rider(), "dueAt");
        String acceptedDue = accepted.see(accepted.rider(), "dueAt");

        dissolve(World.OTHER_BRANCH);

        String successor =
                Tokens.holding("BRANCH_SECRETARY", World.OTHER_BRANCH).text();
        for (OneCase each : new OneCase[] {fresh, accepted, asked}) {
            Eventually.await(() -> each.see(each.rider(), "owner.id").equals(World.OTHER_BRANCH.toString()));
        }
        assertThat(fresh.see(fresh.rider(), "dueAt")).isEqualTo(freshDue);
        assertThat(fresh.see(fresh.rider(), "status")).isEqualTo("AWAITING_ACCEPTANCE");
        assertThat(accepted.see(successor, "status")).isEqualTo("IN_PROGRESS");
        assertThat(accepted.see(successor, "dueAt")).isEqualTo(acceptedDue);
        assertThat(asked.see(asked.rider(), "status")).isEqualTo("AWAITING_WORKER");
        asked.done(asked.rider(), "answer", "{\"answer\":\"昨天\"}");
        assertThat(accepted.timeline(accepted.rider()).jsonPath().getString("items[-1].words"))
                .contains("已撤并");
    }

    @Test
    void a_dissolved_branchs_cases_are_routed_anew() {
        OneCase grievance = filed().done(secretary, "acceptance", "");

        dissolve(null);

        Eventually.await(() -> !grievance.see(grievance.rider(), "owner.id").equals(branch.toString()));
        assertThat(grievance.see(grievance.rider(), "hop")).isEqualTo("BRANCH");
        assertThat(grievance.see(grievance.rider(), "unrouted")).isEqualTo("false");
    }

    @Test
    void a_branch_that_went_into_the_companys_own_does_not_take_its_cases_there() {
        OneCase grievance = filed();

        dissolve(World.COMPANY_PARTY);

        Eventually.await(() -> !grievance.see(grievance.rider(), "owner.id").equals(branch.toString()));
        assertThat(grievance.see(grievance.rider(), "owner.id")).isNotEqualTo(World.COMPANY_PARTY.toString());
    }

    @Test
    void what_fits_nobody_goes_to_a_committee_where_somebody_assigns_it() {
        UUID company = UUID.randomUUID();
        UUID office = UUID.randomUUID();
        world.add(company, "孤雁外卖有限公司", "PLATFORM_COMPANY", "CORPORATE", null, World.PROVINCE, null);
        OneCase grievance = OneCase.filedBy(
                world.newRider(),
                "{\"category\":\"OTHER\",\"text\":\"扣款\",\"summaryForCompany\":\"扣款\",\"platformId\":\"" + company
                        + "\"}");
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", "{\"summary\":\"请复核\"}");
        String officer = Tokens.holding("PLATFORM_OFFICER", company).text();
        OneCase.actOn(grievance.companyId(officer), officer, "acceptance", "");

        world.run("UPDATE known_organisation SET dissolved = true WHERE id = ?", company);
        Eventually.await(() -> grievance.see(grievance.rider(), "unrouted").equals("true"));
        String committee = Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE).text();
        assertThat(grievance.see(committee, "actions")).isEqualTo("[ASSIGN]");
        assertThat(grievance.see(grievance.rider(), "status")).isEqualTo("IN_PROGRESS");
        world.add(office, "孤雁外卖沈阳分公司", "PLATFORM_OFFICE", "CORPORATE", company, World.CITY, null);

        grievance.done(committee, "assignment", "{\"organisationId\":\"" + office + "\",\"reason\":\"由分公司承接\"}");

        assertThat(grievance.see(grievance.rider(), "owner.id")).isEqualTo(office.toString());
    }

    @Test
    void a_case_opened_again_at_a_branch_that_is_no_more_goes_on_at_its_successor() {
        OneCase grievance = filed();
        grievance.done(grievance.rider(), "withdrawal", "");
        dissolve(World.OTHER_BRANCH);
        Eventually.asserting(() -> assertThat(CaseIds.one(
                        "SELECT (look_at > now())::text FROM dissolved_owner WHERE organisation_id = ?::uuid",
                        branch.toString()))
                .isEqualTo("true"));

        grievance.done(grievance.rider(), "reopening", "{\"reason\":\"还是没有解决\"}");

        Eventually.await(() -> grievance.see(grievance.rider(), "owner.id").equals(World.OTHER_BRANCH.toString()));
    }

    @Test
    void a_case_that_cannot_be_moved_keeps_no_other_from_it() {
        OneCase stuck = filed();
        OneCase other = filed();
        world.run("""
                INSERT INTO grievance_entry (grievance_id, step, happened_at, action, hop, owner_id, to_hop, to_owner_id)
                VALUES (?, 2, now(), 'REASSIGN', 'BRANCH', ?, 'BRANCH', ?)""", UUID.fromString(stuck.id()), branch, branch);

        dissolve(World.OTHER_BRANCH);

        Eventually.await(() -> other.see(other.rider(), "owner.id").equals(World.OTHER_BRANCH.toString()));
        assertThat(stuck.see(stuck.rider(), "owner.id")).isEqualTo(branch.toString());
    }

    private OneCase filed() {
        UUID rider = world.newRider();
        world.run("UPDATE known_person SET contact_branch_id = ? WHERE id = ?", branch, rider);
        return OneCase.filedBy(rider);
    }

    private void dissolve(@Nullable UUID successor) {
        world.run("UPDATE known_organisation SET dissolved = true, redirected_to = ? WHERE id = ?", successor, branch);
    }
}
