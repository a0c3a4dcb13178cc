package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class AnonymousTest {

    private static final String PROPOSAL = "{\"outcome\":\"RESOLVED\",\"answer\":\"站长已调离。\"}";

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void an_anonymous_case_goes_from_filing_to_confirmation_by_receipt_alone() {
        AnonymousCase grievance = AnonymousCase.filed();
        assertThat(grievance.see("hop")).isEqualTo("BRANCH");
        assertThat(grievance.see("receiptSaved")).isEqualTo("false");
        assertThat(saved(grievance, grievance.receipt().substring(12)).statusCode())
                .isEqualTo(204);
        assertThat(grievance.see("receiptSaved")).isEqualTo("true");

        grievance.handled(secretaryOf(grievance), "acceptance", "");
        grievance.handled(secretaryOf(grievance), "question", "{\"question\":\"是哪个站点？\"}");
        grievance.done("answer", "{\"answer\":\"和平一站。\"}");
        grievance.handled(secretaryOf(grievance), "resolution-proposal", PROPOSAL);
        grievance.done("confirmation", "{\"rating\":5}");

        assertThat(grievance.see("status")).isEqualTo("CLOSED");
        assertThat(grievance.see("ending")).isEqualTo("CONFIRMED");
        Response timeline = grievance.mine().get("/v1/grievances/" + grievance.id() + "/timeline");
        assertThat(timeline.jsonPath().getList("items.code", String.class))
                .containsExactly("FILE", "ACCEPT", "ASK", "ANSWER", "PROPOSE", "CONFIRM");
    }

    @Test
    void by_receipt_a_worker_disputes_takes_further_withdraws_and_opens_again() {
        AnonymousCase disputed = AnonymousCase.filed();
        disputed.handled(secretaryOf(disputed), "acceptance", "");
        disputed.handled(secretaryOf(disputed), "resolution-proposal", PROPOSAL);
        disputed.done("dispute", "{\"reason\":\"站长还在。\"}");
        assertThat(disputed.see("hop")).isEqualTo("PLATFORM");

        AnonymousCase refused = AnonymousCase.filedWith(AnonymousCase.body(false));
        refused.handled(secretaryOf(refused), "acceptance", "");
        refused.handled(secretaryOf(refused), "refusal", "{\"outcome\":\"OUT_OF_SCOPE\",\"reason\":\"请向交警部门反映。\"}");
        refused.done("escalation", "{\"reason\":\"不是交通问题。\"}");
        assertThat(refused.see("hop")).isEqualTo("REGULATOR");

        AnonymousCase withdrawn = AnonymousCase.filed();
        withdrawn.done("withdrawal", "");
        withdrawn.done("reopening", "{\"reason\":\"又发生了。\"}");
        assertThat(withdrawn.see("status")).isEqualTo("AWAITING_ACCEPTANCE");
    }

    @Test
    void a_receipt_finds_its_case_and_opens_no_other() {
        AnonymousCase mine = AnonymousCase.filed();
        AnonymousCase other = AnonymousCase.filed();

        Response found = mine.mine().get("/v1/grievances");
        assertThat(found.jsonPath().getList("items.id", String.class)).containsExactly(mine.id());
        assertThat(mine.mine().get("/v1/grievances/" + other.id()).statusCode()).isEqualTo(404);
        assertThat(mine.mine().get("/v1/grievances?scope=QUEUE").statusCode()).isEqualTo(401);
        assertThat(given().get("/v1/grievances/" + mine.id()).statusCode()).isEqualTo(401);
        assertThat(AnonymousCase.with("1234567890123456")
                        .get("/v1/grievances/" + mine.id())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void every_standing_sees_a_pseudonym_and_nobody_a_person() {
        AnonymousCase grievance = AnonymousCase.filed();
        Response branch = OneCase.readAs(secretaryOf(grievance), grievance.id());
        assertThat((String) branch.path("pseudonym")).startsWith("蜂友-");
        assertThat((Object) branch.path("workerId")).isNull();
        assertThat((String) branch.path("text")).contains("辱骂");

        grievance.handled(secretaryOf(grievance), "acceptance", "");
        grievance.handled(secretaryOf(grievance), "forwarding", "{\"summary\":\"请核实。\"}");
        String alias = CaseIds.aliasOf(grievance.id());
        String company = OneCase.readAs(World.officer(), alias).asString();
        assertThat(company).contains(AnonymousCase.SUMMARY, "蜂友-").doesNotContain("13812345678", grievance.id());
        assertThat((String) branch.path("pseudonym")).isNotIn(company);
    }

    @Test
    void whoever_works_for_the_company_complained_of_does_not_find_it() {
        AnonymousCase grievance = AnonymousCase.filed();
        String tied = Tokens.of(UUID.randomUUID())
                .holding("BRANCH_SECRETARY", UUID.fromString(grievance.see("owner.id")))
                .holding("PLATFORM_OFFICER", World.OFFICE)
                .text();

        assertThat(OneCase.readAs(tied, grievance.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void under_a_pseudonym_the_branch_does_not_learn_who_it_is_and_the_worker_has_it_in_the_list() {
        UUID rider = world.newRider();
        OneCase grievance = OneCase.filedBy(
                rider,
                "{\"category\":\"OTHER\",\"text\":\"装备\",\"underPseudonym\":true,\"firstHand\":\"COMMUNITY_BRANCH\"}");

        Response branch = OneCase.readAs(secretaryAt(grievance.see(grievance.rider(), "owner.id")), grievance.id());
        assertThat(branch.statusCode()).isEqualTo(200);
        assertThat(branch.asString()).doesNotContain(rider.toString()).contains("蜂友-");
        assertThat(as(grievance.rider()).get("/v1/grievances").asString()).contains(grievance.id());
    }

    @Test
    void account_and_receipt_together_take_a_case_among_the_own_once() {
        AnonymousCase grievance = AnonymousCase.filed();
        UUID rider = world.newRider();
        String token = Tokens.of(rider).text();
        assertThat(tie(token, null, grievance).statusCode()).isEqualTo(404);

        assertThat(tie(token, grievance.receipt(), grievance).statusCode()).isEqualTo(200);

        assertThat(as(token).get("/v1/grievances").asString()).contains(grievance.id());
        assertThat(OneCase.readAs(secretaryOf(grievance), grievance.id()).asString())
                .doesNotContain(rider.toString());
        Response again = tie(Tokens.of(world.newRider()).text(), grievance.receipt(), grievance);
        assertThat(again.statusCode()).isEqualTo(409);
    }

    @Test
    void a_case_that_was_cut_loose_is_nobodys_and_follows_the_new_receipt() {
        UUID rider = world.newRider();
        OneCase grievance = OneCase.filedBy(rider);
        Response cut = grievance.act(grievance.rider(), "cut", "");
        assertThat(cut.statusCode()).as(cut.asString()).isEqualTo(200);

        assertThat(grievance.read(grievance.rider()).statusCode()).isEqualTo(404);
        assertThat(as(grievance.rider()).get("/v1/grievances").asString()).doesNotContain(grievance.id());
        assertThat(grievance.read(World.secretary()).asString()).doesNotContain(rider.toString());
        AnonymousCase loose = new AnonymousCase(grievance.id(), cut.path("receipt"));
        loose.done("withdrawal", "");
        assertThat(CaseIds.everythingAbout(grievance.id())).doesNotContain(rider.toString(), loose.receipt());
    }

    @Test
    void a_lost_answer_is_given_again_for_the_same_key() {
        String key = UUID.randomUUID().toString();
        Response first = fileWith(key);
        Response again = fileWith(key);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat((String) again.path("receipt")).isEqualTo(first.path("receipt"));
    }

    @Test
    void the_last_digits_must_be_the_receipts() {
        AnonymousCase grievance = AnonymousCase.filed();
        String wrong = grievance.receipt().endsWith("0000") ? "1111" : "0000";

        assertThat(saved(grievance, wrong).statusCode()).isEqualTo(400);
        assertThat(grievance.see("receiptSaved")).isEqualTo("false");
    }

    private static Response fileWith(String key) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(AnonymousCase.body(false))
                .post("/v1/grievances/anonymous");
    }

    private static Response tie(String token, String receipt, AnonymousCase grievance) {
        var request = as(token).header("If-Match", grievance.read().header("ETag"));
        if (receipt != null) {
            request.header("Case-Receipt", receipt);
        }
        return request.post("/v1/grievances/" + grievance.id() + "/tie");
    }

    private static Response saved(AnonymousCase grievance, String digits) {
        return grievance
                .mine()
                .body("{\"lastDigits\":\"" + digits + "\"}")
                .post("/v1/grievances/" + grievance.id() + "/saved-receipt");
    }

    private static String secretaryOf(AnonymousCase grievance) {
        return secretaryAt(grievance.see("owner.id"));
    }

    /** The same from call to call, as a case is open to who accepted it. */
    private static String secretaryAt(String branchId) {
        return Tokens.of(UUID.nameUUIDFromBytes(branchId.getBytes(US_ASCII)))
                .holding("BRANCH_SECRETARY", UUID.fromString(branchId))
                .text();
    }
}
