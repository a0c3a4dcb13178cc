package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.member.membership.deadline.EscalatePlacements;
import cn.fengxing.member.membership.deadline.RemindPlacements;
import cn.fengxing.member.membership.follow.FollowBranches;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class MobileMembersTest {

    @Inject
    Province province;

    @Inject
    Members members;

    @Inject
    RemindPlacements remindPlacements;

    @Inject
    EscalatePlacements escalatePlacements;

    @Inject
    FollowBranches followBranches;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void a_member_registers_is_placed_and_the_branch_at_home_confirms() {
        Rider rider = Rider.registered();
        String id = MemberDesk.register(rider, Province.OTHER_BRANCH)
                .then()
                .statusCode(201)
                .body("placement", equalTo("UNPLACED"))
                .extract()
                .path("id");

        assertThat(workList()).contains(id);
        MemberDesk.step(MemberDesk.committee(), id, "placement", MemberDesk.branch(Province.RIDERS_BRANCH))
                .then()
                .statusCode(200)
                .body("placement", equalTo("PROPOSED"));
        MemberDesk.step(
                        MemberDesk.secretary(Province.RIDERS_BRANCH),
                        id,
                        "placement/return",
                        "{\"reason\":\"ANOTHER_TRADE\"}")
                .then()
                .statusCode(200)
                .body("placement", equalTo("UNPLACED"));
        MemberDesk.step(MemberDesk.committee(), id, "placement", MemberDesk.branch(Province.RIDERS_BRANCH))
                .then()
                .statusCode(200);
        MemberDesk.step(MemberDesk.secretary(Province.RIDERS_BRANCH), id, "placement/acceptance", null)
                .then()
                .statusCode(200)
                .body("placement", equalTo("PLACED"))
                .body("hostId", equalTo(Province.RIDERS_BRANCH.toString()))
                .body("affiliationId", nullValue());
        MemberDesk.step(MemberDesk.secretary(Province.OTHER_BRANCH), id, "affiliation", null)
                .then()
                .statusCode(200)
                .body("affiliationId", equalTo(Province.OTHER_BRANCH.toString()));

        rider.calls()
                .get("/v1/members/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("placement", equalTo("PLACED"));
        assertThat(workList()).doesNotContain(id);
        assertThat(province.one(
                        "SELECT out_on IS NOT NULL AND in_on IS NOT NULL FROM member_flow WHERE membership_id = ?",
                        UUID.fromString(id)))
                .isEqualTo(true);
    }

    @Test
    void shorter_than_six_months_nobody_is_a_mobile_member() {
        Rider.registered()
                .calls()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(MemberDesk.registration(Province.OTHER_BRANCH).replace("12,", "5,"))
                .post("/v1/members/me")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:fengxing:problem:not-mobile"));
    }

    @Test
    void whoever_takes_the_consent_back_before_a_branch_knows_him_is_forgotten() {
        Rider rider = Rider.registered();
        String id = MemberDesk.register(rider, Province.OTHER_BRANCH).path("id");

        rider.calls().delete("/v1/people/me/consents/MEMBERSHIP").then().statusCode(204);

        rider.calls().get("/v1/members/me").then().statusCode(404);
        assertThat(workList()).doesNotContain(id);
        assertThat(province.one("SELECT wrapped_key FROM data_key WHERE person_id = ?", UUID.fromString(id)))
                .isNull();
        rider.me().then().statusCode(200);
    }

    @Test
    void who_a_member_is_is_shown_for_a_reason_that_the_member_reads() {
        Rider rider = Rider.registered();
        String id = MemberDesk.register(rider, Province.OTHER_BRANCH).path("id");

        MemberDesk.committee()
                .body("{\"reason\":\"联系报到\"}")
                .post("/v1/members/" + id + "/reveals")
                .then()
                .statusCode(200)
                .body("id", equalTo(rider.id().toString()));

        rider.calls()
                .get("/v1/people/me/openings")
                .then()
                .body("items[0].reason", equalTo("联系报到"))
                .body("items[0].field", equalTo("CONTACT"));
        MemberDesk.secretary(Province.COMPANYS_BRANCH)
                .body("{\"reason\":\"联系报到\"}")
                .post("/v1/members/" + id + "/reveals")
                .then()
                .statusCode(404);
    }

    @Test
    void whoever_leaves_is_in_no_list_and_the_file_of_a_formal_member_is_sealed_off() {
        Rider claimed = Rider.registered();
        String claim = MemberDesk.register(claimed, Province.OTHER_BRANCH).path("id");
        Rider formal = Rider.registered();
        UUID file = members.at(formal.id(), Province.RIDERS_BRANCH);

        for (Rider each : List.of(claimed, formal)) {
            each.asksToLeave().then().statusCode(202);
            province.weekPassesFor(each.id());
        }

        assertThat(workList()).doesNotContain(claim);
        MemberDesk.secretary(Province.RIDERS_BRANCH)
                .get("/v1/members/" + file)
                .then()
                .statusCode(404);
        assertThat(province.one("SELECT ending FROM membership WHERE id = ?", file))
                .isEqualTo("SEALED");
        assertThat(province.one("SELECT ending FROM membership WHERE id = ?", UUID.fromString(claim)))
                .isEqualTo("WITHDRAWN");
        assertThat(province.one(
                        "SELECT count(*) FROM membership WHERE person_index IS NOT NULL AND id IN (?, ?)",
                        file,
                        UUID.fromString(claim)))
                .isEqualTo(0L);
        assertThat(province.one("SELECT count(*) FROM affiliation WHERE membership_id = ? AND to_day IS NULL", file))
                .isEqualTo(0L);
    }

    @Test
    void the_committee_is_reminded_once_and_each_level_above_is_told_once() {
        province.plant(UUID.randomUUID(), Province.SHENYANG_COMMITTEE, "PARTY_COMMITTEE", "PARTY", "210181000000", "");
        UUID member = members.waitingIn("210181001000", null);
        Instant later = Instant.now().plus(40, ChronoUnit.DAYS);

        MemberDesk.drain(() -> remindPlacements.act(later, 100));
        MemberDesk.drain(() -> escalatePlacements.act(later, 100));

        assertThat(province.one("SELECT remind_at FROM membership WHERE id = ?", member))
                .isNull();
        assertThat(province.one("SELECT escalations FROM membership WHERE id = ?", member))
                .isEqualTo(2);
        assertThat(province.one("SELECT escalate_at FROM membership WHERE id = ?", member))
                .isNull();
        assertThat(province.one("SELECT place_by FROM membership WHERE id = ?", member))
                .isNotNull();
    }

    @Test
    void a_dissolved_branch_leaves_nobody_behind_and_restoring_it_brings_everybody_back() {
        UUID branch = branchOfItsOwn();
        UUID member = members.at(branch);
        province.run("UPDATE known_organisation SET dissolved = true WHERE id = ?", branch);
        follow(branch);
        assertThat(workList()).contains(member.toString());

        province.run("UPDATE known_organisation SET dissolved = false WHERE id = ?", branch);
        follow(branch);
        MemberDesk.secretary(branch)
                .get("/v1/members/" + member)
                .then()
                .statusCode(200)
                .body("placement", equalTo("PLACED"))
                .body("affiliationId", equalTo(branch.toString()));
    }

    @Test
    void members_of_a_merged_branch_belong_to_its_successor_and_come_back() {
        UUID branch = branchOfItsOwn();
        UUID member = members.at(branch);
        province.run(
                "UPDATE known_organisation SET dissolved = true, redirected_to = ? WHERE id = ?",
                Province.OTHER_BRANCH,
                branch);
        follow(branch);
        MemberDesk.secretary(Province.OTHER_BRANCH)
                .get("/v1/members/" + member)
                .then()
                .statusCode(200)
                .body("affiliationId", equalTo(Province.OTHER_BRANCH.toString()))
                .body("placement", equalTo("PLACED"));

        province.run("UPDATE known_organisation SET dissolved = false, redirected_to = NULL WHERE id = ?", branch);
        follow(branch);
        MemberDesk.secretary(branch)
                .get("/v1/members/" + member)
                .then()
                .statusCode(200)
                .body("affiliationId", equalTo(branch.toString()));
        MemberDesk.secretary(Province.OTHER_BRANCH)
                .get("/v1/members/" + member)
                .then()
                .statusCode(404);
    }

    private UUID branchOfItsOwn() {
        UUID branch = UUID.randomUUID();
        province.plant(branch, Province.SHENYANG_COMMITTEE, "BRANCH", "PARTY", Province.HEPING, "");
        return branch;
    }

    private void follow(UUID branch) {
        province.run("INSERT INTO branch_to_follow VALUES (?, now()) ON CONFLICT DO NOTHING", branch);
        MemberDesk.drain(() -> followBranches.act(Instant.now(), 100));
        cn.fengxing.testkit.Eventually.await(() ->
                province.one("SELECT organisation_id FROM branch_to_follow WHERE organisation_id = ?", branch) == null);
    }

    /** All pages of it. */
    private static List<String> workList() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = MemberDesk.committee().get("/v1/members/unplaced?limit=200" + cursor);
            ids.addAll(page.path("items.id"));
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return ids;
    }
}
