package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.EventSchemas;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases that are alike, answered once. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class CollectiveTest {

    private static final String DISPUTE = "{\"reason\":\"只退了一单。\"}";

    @Inject
    World world;

    private UUID company;
    private UUID party;
    private UUID office;

    /** A company of its own for each test, so that nothing else is alike. */
    @BeforeEach
    void a_province_with_another_company() {
        world.exists();
        company = UUID.randomUUID();
        office = UUID.randomUUID();
        party = UUID.randomUUID();
        world.add(company, "众送外卖有限公司", "PLATFORM_COMPANY", "CORPORATE", null, World.PROVINCE, null);
        world.add(office, "众送外卖沈阳分公司", "PLATFORM_OFFICE", "CORPORATE", company, World.CITY, null);
        world.add(party, "众送外卖沈阳分公司党支部", "BRANCH", "PARTY", World.CITY_COMMITTEE, World.CITY, office);
    }

    @Test
    void thirty_riders_get_one_answer_two_disagree_and_one_leaves() {
        List<OneCase> cases = filed(30);
        Response offers = as(World.secretary()).get("/v1/grievances/collectives/offers?organisationId=" + World.BRANCH);
        assertThat(offers.jsonPath().getInt("items.find { it.platformId == '" + company + "' }.cases"))
                .isEqualTo(30);
        OneCollective together = OneCollective.atBranch(company);
        cases.forEach(CollectiveTest::join);
        OneCase leaver = cases.get(29);
        String dueBefore = leaver.see(leaver.rider(), "dueAt");
        leaver.done(leaver.rider(), "collective-departure", "");

        try (var events = EventCaptor.fromNow("fengxing.grievances.v1")) {
            together.done(World.secretary(), "acceptance", "")
                    .done(World.secretary(), "resolution-proposal", OneCollective.ANSWER);
            var accepted =
                    events.await(event -> event.key().equals(cases.get(28).id()));
            var proposed =
                    events.await(event -> event.key().equals(cases.get(28).id())
                            && event.type().equals("cn.fengxing.grievance.resolution-proposed.v1"));
            EventSchemas.assertValid(proposed);
            assertThat(proposed.payload().get("version").asLong())
                    .isGreaterThan(accepted.payload().get("version").asLong());
        }

        List<OneCase> stayed = cases.subList(0, 29);
        assertThat(stayed).allSatisfy(each -> {
            assertThat(each.see(each.rider(), "status")).isEqualTo("RESOLUTION_PROPOSED");
            assertThat(each.timeline(each.rider()).jsonPath().getString("items[-1].words"))
                    .contains("集体诉求");
            assertThat(each.timeline(each.rider()).jsonPath().getString("items[-1].note"))
                    .contains("全部退回");
        });
        assertThat(leaver.see(leaver.rider(), "status")).isEqualTo("AWAITING_ACCEPTANCE");
        assertThat(leaver.see(leaver.rider(), "dueAt")).isEqualTo(dueBefore);

        stayed.subList(0, 2).forEach(each -> each.done(each.rider(), "dispute", DISPUTE));
        stayed.subList(2, 29).forEach(each -> each.done(each.rider(), "confirmation", "{\"rating\":5}"));

        assertThat(stayed.subList(0, 2)).allSatisfy(each -> {
            assertThat(each.see(each.rider(), "hop")).isEqualTo("PLATFORM");
            assertThat(each.see(each.rider(), "status")).isEqualTo("AWAITING_ACCEPTANCE");
            assertThat(OneCollective.membership(each).statusCode()).isEqualTo(404);
        });
        assertThat(stayed.subList(2, 29))
                .allSatisfy(each -> assertThat(each.see(each.rider(), "ending")).isEqualTo("CONFIRMED"));
        leaver.done(World.secretary(), "acceptance", "");
    }

    @Test
    void the_company_reads_one_summary_and_a_coarse_count_and_no_single_case() {
        List<OneCase> cases = filed(6);
        OneCollective atBranch = OneCollective.atBranch(company);
        cases.forEach(CollectiveTest::join);
        atBranch.done(World.secretary(), "acceptance", "")
                .done(World.secretary(), "forwarding", "{\"summary\":\"情况属实，请统一复核。\"}");
        assertThat(atBranch.read(World.secretary()).statusCode()).isEqualTo(404);

        OneCollective together = atCompany();
        Response seen = together.read(officer());
        assertThat(together.id()).isNotEqualTo(atBranch.id());
        assertThat(seen.jsonPath().getString("summary")).isEqualTo(OneCollective.SUMMARY);
        assertThat(seen.jsonPath().getInt("cases")).isEqualTo(6);
        assertThat(seen.jsonPath().getString("dueAt")).isNull();
        assertThat(seen.jsonPath().getList("caseIds")).isEmpty();
        assertThat(seen.jsonPath().getString("divisionCode")).isEqualTo("000000000000");
        assertThat(atBranch.read(officer()).statusCode())
                .as("the branch's id for it")
                .isEqualTo(404);
        assertThat(queue()).isEmpty();
        String alias = CaseIds.aliasOf(cases.get(0).id());
        assertThat(OneCase.readAs(officer(), alias).statusCode()).isEqualTo(404);

        OneCase leaver = cases.get(0);
        leaver.done(leaver.rider(), "collective-departure", "");
        cases.get(1).done(cases.get(1).rider(), "withdrawal", "");

        assertThat(queue()).singleElement().isNotEqualTo(alias);
        assertThat(together.read(officer()).jsonPath().getString("cases")).isNull();
        assertThat(together.read(officer()).jsonPath().getBoolean("fewerThanFive"))
                .isTrue();

        together.done(officer(), "acceptance", "").done(officer(), "resolution-proposal", OneCollective.ANSWER);
        cases.get(2).done(cases.get(2).rider(), "confirmation", "{\"rating\":4}");
        assertThat(queue()).as("who confirms, and when, is not told").hasSize(1);
        assertThat(OneCase.readAs(officer(), CaseIds.aliasOf(cases.get(2).id())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_case_whose_worker_approved_no_summary_passes_the_company_by_when_the_others_are_forwarded() {
        List<OneCase> cases = filed(3);
        OneCase silent = OneCase.filedBy(newRider(), OneCase.body(false, "NORMAL"));
        OneCollective together = OneCollective.atBranch(company);
        cases.forEach(CollectiveTest::join);
        join(silent);

        together.done(World.secretary(), "forwarding", "{\"summary\":\"请复核。\"}");

        assertThat(silent.see(silent.rider(), "hop")).isEqualTo("REGULATOR");
        assertThat(OneCollective.membership(silent).statusCode()).isEqualTo(404);
        assertThat(cases).allSatisfy(each -> {
            assertThat(each.see(each.rider(), "hop")).isEqualTo("PLATFORM");
            assertThat(OneCollective.membership(each).jsonPath().getString("state"))
                    .isEqualTo("STAYS");
        });
    }

    @Test
    void who_has_not_filed_joins_by_the_code_at_the_branch_and_at_the_company() {
        List<OneCase> cases = filed(2);
        OneCollective together = OneCollective.atBranch(company);
        cases.forEach(CollectiveTest::join);
        Response shown = OneCollective.membership(cases.get(0));
        String code = shown.jsonPath().getString("code");
        assertThat(shown.asString()).doesNotContain(cases.get(1).id()).doesNotContain("李雷");
        assertThat(shown.jsonPath().getString("cases")).isNull();

        UUID stranger = newRider();
        Response joined = OneCollective.joinByCode(Tokens.of(stranger).text(), code, false);
        assertThat(joined.statusCode()).as(joined.asString()).isEqualTo(201);
        assertThat(joined.jsonPath().getString("owner.id")).isEqualTo(World.BRANCH.toString());
        assertThat(joined.jsonPath().getString("category")).isEqualTo("PAY_AND_DEDUCTIONS");
        assertThat(together.read(World.secretary()).jsonPath().getInt("cases")).isEqualTo(3);

        together.done(World.secretary(), "forwarding", "{\"summary\":\"请复核。\"}");
        assertThat(OneCollective.joinByCode(Tokens.of(newRider()).text(), code, false)
                        .statusCode())
                .as("the company reads the summary already")
                .isEqualTo(400);
        Response late = OneCollective.joinByCode(Tokens.of(newRider()).text(), code.toLowerCase(), true);
        assertThat(late.statusCode()).as(late.asString()).isEqualTo(201);
        assertThat(late.jsonPath().getString("hop")).isEqualTo("PLATFORM");
        assertThat(queue()).isEmpty();
        atCompany().done(officer(), "resolution-proposal", OneCollective.ANSWER);
        assertThat(OneCollective.joinByCode(Tokens.of(newRider()).text(), code, true)
                        .statusCode())
                .isEqualTo(409);
        assertThat(OneCollective.joinByCode(Tokens.of(newRider()).text(), "K7WM2PQ9XR4TBC3H", true)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_acts_on_one_of_them_alone_until_they_are_separated() {
        List<OneCase> cases = filed(2);
        OneCollective together = OneCollective.atBranch(company);
        cases.forEach(CollectiveTest::join);
        OneCase one = cases.get(0);

        Response refused = one.act(World.secretary(), "acceptance", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).endsWith("grievance-in-collective");
        assertThat(one.read(World.secretary()).jsonPath().getList("actions")).isEmpty();

        String due = one.see(one.rider(), "dueAt");
        together.done(World.secretary(), "separation", "");
        assertThat(one.see(one.rider(), "dueAt")).isEqualTo(due);
        one.done(World.secretary(), "acceptance", "");
        assertThat(together.act(World.secretary(), "acceptance", "").statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_clock_takes_its_own_case_alone_and_no_case_gets_more_time() {
        List<OneCase> cases = filed(3);
        OneCollective together = OneCollective.atBranch(company);
        cases.forEach(CollectiveTest::join);
        String due = cases.get(1).see(cases.get(1).rider(), "dueAt");

        world.letTimeRunOut(cases.get(0).id());

        OneCase late = cases.get(0);
        Eventually.await(() -> late.see(late.rider(), "hop").equals("PLATFORM"));
        assertThat(OneCollective.membership(late).statusCode()).isEqualTo(404);
        assertThat(together.read(World.secretary()).jsonPath().getInt("cases")).isEqualTo(2);
        assertThat(cases.get(1).see(cases.get(1).rider(), "dueAt")).isEqualTo(due);
        together.done(World.secretary(), "resolution-proposal", OneCollective.ANSWER);
        assertThat(late.see(late.rider(), "status")).isEqualTo("AWAITING_ACCEPTANCE");
    }

    @Test
    void only_the_desk_opens_it_and_nobody_who_is_tied_or_one_of_them() {
        List<OneCase> cases = filed(2);
        OneCollective together = OneCollective.atBranch(company);
        cases.forEach(CollectiveTest::join);

        String tied = Tokens.of(UUID.randomUUID())
                .holding("BRANCH_SECRETARY", World.BRANCH)
                .holding("PLATFORM_OFFICER", office)
                .text();
        assertThat(together.read(World.secretary()).statusCode()).isEqualTo(200);
        for (String other : List.of(
                tied,
                World.inspector(),
                officer(),
                Tokens.holding("BRANCH_SECRETARY", World.OTHER_BRANCH).text())) {
            assertThat(together.read(other).statusCode()).isEqualTo(404);
        }
        assertThat(together.read(cases.get(0).rider()).statusCode()).isEqualTo(403);
        assertThat(as(tied).get("/v1/grievances/collectives").jsonPath().getList("items.id"))
                .doesNotContain(together.id());
        assertThat(as(tied).get("/v1/grievances/collectives/offers").jsonPath().getList("items.platformId"))
                .doesNotContain(company.toString());
        assertThat(OneCollective.form(tied, World.BRANCH, "BRANCH", company, World.COUNTY)
                        .statusCode())
                .as("finds nothing alike")
                .isIn(404, 409);
    }

    @Test
    void a_company_cannot_probe_a_place_that_it_may_not_know() {
        List<OneCase> cases = filed(2);
        cases.forEach(each -> {
            each.done(World.secretary(), "acceptance", "");
            each.done(World.secretary(), "forwarding", "{\"summary\":\"请复核。\"}");
        });
        Response offers = as(officer()).get("/v1/grievances/collectives/offers");
        assertThat(offers.jsonPath().getList("items.divisionCode")).containsExactly("000000000000");
        assertThat(offers.jsonPath().getString("items[0].cases")).isNull();

        assertThat(OneCollective.form(officer(), party, "PLATFORM", company, World.COUNTY)
                        .statusCode())
                .isEqualTo(409);
        OneCollective together = OneCollective.formed(officer(), party, "PLATFORM", company, "000000000000");
        assertThat(together.read(officer()).jsonPath().getBoolean("fewerThanFive"))
                .isTrue();
    }

    @Test
    void forming_again_asks_who_came_since() {
        List<OneCase> cases = filed(2);
        OneCollective first = OneCollective.atBranch(company);
        OneCase later = filed(1).get(0);
        assertThat(OneCollective.membership(later).statusCode()).isEqualTo(404);

        assertThat(OneCollective.atBranch(company).id()).isEqualTo(first.id());

        assertThat(OneCollective.membership(later).jsonPath().getString("state"))
                .isEqualTo("INVITED");
        assertThat(OneCollective.membership(cases.get(0)).jsonPath().getString("code"))
                .as("only who joins passes it on")
                .isNull();
    }

    @Test
    void a_worker_who_opens_the_case_again_goes_on_alone() {
        List<OneCase> cases = filed(2);
        OneCollective together = OneCollective.atBranch(company);
        cases.forEach(CollectiveTest::join);
        OneCase one = cases.get(0);
        one.done(one.rider(), "withdrawal", "");

        one.done(one.rider(), "reopening", "{\"reason\":\"还是没有退。\"}");

        assertThat(together.read(World.secretary()).jsonPath().getInt("cases")).isEqualTo(1);
        one.done(World.secretary(), "acceptance", "");
    }

    private List<OneCase> filed(int count) {
        return Stream.generate(() -> OneCase.filedBy(newRider())).limit(count).toList();
    }

    private UUID newRider() {
        UUID rider = world.newRider();
        world.run("UPDATE known_person SET platform_id = ? WHERE id = ?", company, rider);
        return rider;
    }

    private static void join(OneCase grievance) {
        grievance.done(grievance.rider(), "collective-membership", "");
    }

    private String officer() {
        return Tokens.holding("PLATFORM_OFFICER", office).text();
    }

    private OneCollective atCompany() {
        Response list = as(officer()).get("/v1/grievances/collectives");
        assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
        return OneCollective.known(list.jsonPath().getString("items[0].id"));
    }

    private List<String> queue() {
        return as(officer())
                .get("/v1/grievances?scope=QUEUE&limit=200")
                .jsonPath()
                .getList("items.id");
    }
}
