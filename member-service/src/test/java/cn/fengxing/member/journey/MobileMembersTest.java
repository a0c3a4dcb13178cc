package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.member.membership.deadline.EscalatePlacements;
import cn.fengxing.member.membership.deadline.RemindPlacements;
import cn.fengxing.member.membership.follow.FollowBranches;
import cn.fengxing.member.membership.transfer.LapseTransfers;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class MobileMembersTest {

    private static final String DIVISION = "210102001000";

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

    @Inject
    LapseTransfers lapseTransfers;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void a_member_registers_is_placed_and_the_branch_at_home_confirms() {
        Rider rider = Rider.registered();
        String id = register(rider, Province.OTHER_BRANCH)
                .then()
                .statusCode(201)
                .body("placement", equalTo("UNPLACED"))
                .extract()
                .path("id");

        assertThat(workList()).contains(id);
        step(committee(), id, "placement", branch(Province.RIDERS_BRANCH))
                .then()
                .statusCode(200)
                .body("placement", equalTo("PROPOSED"));
        step(secretary(Province.RIDERS_BRANCH), id, "placement/return", "{\"reason\":\"ANOTHER_TRADE\"}")
                .then()
                .statusCode(200)
                .body("placement", equalTo("UNPLACED"));
        step(committee(), id, "placement", branch(Province.RIDERS_BRANCH))
                .then()
                .statusCode(200);
        step(secretary(Province.RIDERS_BRANCH), id, "placement/acceptance", null)
                .then()
                .statusCode(200)
                .body("placement", equalTo("PLACED"))
                .body("hostId", equalTo(Province.RIDERS_BRANCH.toString()))
                .body("affiliationId", nullValue());
        step(secretary(Province.OTHER_BRANCH), id, "affiliation", null)
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
                .body(registration(Province.OTHER_BRANCH).replace("12,", "5,"))
                .post("/v1/members/me")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:fengxing:problem:not-mobile"));
    }

    @Test
    void whoever_takes_the_consent_back_before_a_branch_knows_him_is_forgotten() {
        Rider rider = Rider.registered();
        String id = register(rider, Province.OTHER_BRANCH).path("id");

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
        String id = register(rider, Province.OTHER_BRANCH).path("id");

        committee()
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
        secretary(Province.COMPANYS_BRANCH)
                .body("{\"reason\":\"联系报到\"}")
                .post("/v1/members/" + id + "/reveals")
                .then()
                .statusCode(404);
    }

    @Test
    void whoever_leaves_is_in_no_list_and_the_file_of_a_formal_member_is_sealed_off() {
        Rider claimed = Rider.registered();
        String claim = register(claimed, Province.OTHER_BRANCH).path("id");
        Rider formal = Rider.registered();
        UUID file = members.at(formal.id(), Province.RIDERS_BRANCH);

        for (Rider each : List.of(claimed, formal)) {
            each.asksToLeave().then().statusCode(202);
            province.weekPassesFor(each.id());
        }

        assertThat(workList()).doesNotContain(claim);
        secretary(Province.RIDERS_BRANCH).get("/v1/members/" + file).then().statusCode(404);
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

        drain(() -> remindPlacements.act(later, 100));
        drain(() -> escalatePlacements.act(later, 100));

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
        secretary(branch)
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
        secretary(Province.OTHER_BRANCH)
                .get("/v1/members/" + member)
                .then()
                .statusCode(200)
                .body("affiliationId", equalTo(Province.OTHER_BRANCH.toString()))
                .body("placement", equalTo("PLACED"));

        province.run("UPDATE known_organisation SET dissolved = false, redirected_to = NULL WHERE id = ?", branch);
        follow(branch);
        secretary(branch)
                .get("/v1/members/" + member)
                .then()
                .statusCode(200)
                .body("affiliationId", equalTo(branch.toString()));
        secretary(Province.OTHER_BRANCH).get("/v1/members/" + member).then().statusCode(404);
    }

    @Test
    void a_transfer_moves_the_member_only_when_the_national_system_has_done_it() {
        UUID member = members.at(Province.RIDERS_BRANCH);
        String transfer = propose(member, Province.RIDERS_BRANCH, Province.OTHER_BRANCH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        propose(member, Province.RIDERS_BRANCH, Province.OTHER_BRANCH).then().statusCode(409);
        transferStep(secretary(Province.RIDERS_BRANCH), transfer, "acceptance", null)
                .then()
                .statusCode(404);
        transferStep(secretary(Province.OTHER_BRANCH), transfer, "completion", completion())
                .then()
                .statusCode(409);
        transferStep(secretary(Province.OTHER_BRANCH), transfer, "acceptance", null)
                .then()
                .statusCode(200);
        secretary(Province.RIDERS_BRANCH)
                .get("/v1/members/" + member)
                .then()
                .body("affiliationId", equalTo(Province.RIDERS_BRANCH.toString()));

        transferStep(secretary(Province.OTHER_BRANCH), transfer, "completion", completion())
                .then()
                .statusCode(200)
                .body("reference", equalTo("LN-2026-0001"));

        secretary(Province.OTHER_BRANCH)
                .get("/v1/members/" + member)
                .then()
                .body("affiliationId", equalTo(Province.OTHER_BRANCH.toString()));
        secretary(Province.RIDERS_BRANCH)
                .get("/v1/transfers/" + transfer)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"));
        assertThat(province.one("SELECT count(*) FROM affiliation WHERE membership_id = ? AND to_day IS NULL", member))
                .isEqualTo(1L);
        assertThat(province.one("SELECT t::text FROM transfer t WHERE id = ?", UUID.fromString(transfer))
                        .toString())
                .doesNotContain("LN-2026-0001");
    }

    @Test
    void a_transfer_that_nobody_answers_lapses_and_the_member_stays() {
        UUID member = members.at(Province.RIDERS_BRANCH);
        String transfer =
                propose(member, Province.RIDERS_BRANCH, Province.OTHER_BRANCH).path("id");

        drain(() -> lapseTransfers.act(Instant.now().plus(60, ChronoUnit.DAYS), 100));

        secretary(Province.OTHER_BRANCH).get("/v1/transfers/" + transfer).then().body("state", equalTo("LAPSED"));
        secretary(Province.RIDERS_BRANCH)
                .get("/v1/members/" + member)
                .then()
                .body("affiliationId", equalTo(Province.RIDERS_BRANCH.toString()));
    }

    @Test
    void of_steps_taken_at_once_one_wins_and_nobody_belongs_twice() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        try {
            for (int round = 0; round < 5; round++) {
                UUID member = members.at(Province.RIDERS_BRANCH);
                Callable<Integer> toOther = () -> propose(member, Province.RIDERS_BRANCH, Province.OTHER_BRANCH)
                        .statusCode();
                List<Integer> proposed = pool.invokeAll(List.of(toOther, toOther, toOther)).stream()
                        .map(MobileMembersTest::get)
                        .toList();
                assertThat(proposed.stream().filter(status -> status == 201)).hasSize(1);
                String transfer = province.one("SELECT id FROM transfer WHERE membership_id = ?", member)
                        .toString();
                Callable<Integer> accept =
                        () -> transferStep(secretary(Province.OTHER_BRANCH), transfer, "acceptance", null)
                                .statusCode();
                Callable<Integer> back = () -> transferStep(
                                secretary(Province.OTHER_BRANCH), transfer, "return", "{\"reason\":\"ANOTHER_TRADE\"}")
                        .statusCode();
                List<Integer> decided = pool.invokeAll(List.of(accept, back, accept, back)).stream()
                        .map(MobileMembersTest::get)
                        .toList();
                assertThat(decided.stream().filter(status -> status == 200)).hasSize(1);
                Callable<Integer> complete =
                        () -> transferStep(secretary(Province.OTHER_BRANCH), transfer, "completion", completion())
                                .statusCode();
                pool.invokeAll(List.of(complete, complete, complete));
                assertThat(province.one(
                                "SELECT count(*) FROM affiliation WHERE membership_id = ? AND to_day IS NULL", member))
                        .isEqualTo(1L);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_point_has_a_poster_and_is_read_by_its_code_and_a_keeper_registers_who_stands_there() {
        RequestSpecification administrator = Api.holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE);
        String point = administrator
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(point(Province.COMMUNITY))
                .post("/v1/registration-points")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String code = Api.anybody().get("/v1/registration-points/" + point).path("code");
        Api.anybody()
                .get("/v1/registration-points/by-code/" + code)
                .then()
                .statusCode(200)
                .body("id", equalTo(point));
        Api.anybody()
                .get("/v1/registration-points?divisionCode=210102000000")
                .then()
                .body("items.id", hasItem(point));
        Api.anybody()
                .get("/v1/registration-points/" + point + "/poster.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml");
        Api.anybody()
                .get("/v1/registration-points/" + point + "/poster.png")
                .then()
                .statusCode(200)
                .contentType("image/png");

        Rider rider = Rider.registered();
        Api.holding("STATION_KEEPER", Province.COMMUNITY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"phone\":\"%s\",\"code\":\"%s\",\"member\":%s}"
                        .formatted(rider.phone(), Api.code(rider.phone()), registration(Province.OTHER_BRANCH)))
                .post("/v1/registration-points/" + point + "/registrations")
                .then()
                .statusCode(201);

        rider.calls().get("/v1/members/me").then().statusCode(200).body("divisionCode", equalTo(DIVISION));
        rider.calls()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"pointCode\":\"" + code + "\"}")
                .post("/v1/members/me/check-ins")
                .then()
                .statusCode(200);
        administrator(point)
                .post("/v1/registration-points/" + point + "/closing")
                .then()
                .statusCode(200);
        rider.calls()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"pointCode\":\"" + code + "\"}")
                .post("/v1/members/me/check-ins")
                .then()
                .statusCode(409);
    }

    private static RequestSpecification administrator(String point) {
        return Api.holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE).header("If-Match", "*");
    }

    static String point(UUID organisation) {
        return """
                {"name":"三好街商圈流动党员登记站","kind":"BUSINESS_DISTRICT","organisationId":"%s","divisionCode":"210102001000",
                "address":"和平区三好街90号1层","position":{"lon":123.4,"lat":41.79},"openDays":["MONDAY"],"opensAt":"09:00","closesAt":"20:00"}""".formatted(organisation);
    }

    private UUID branchOfItsOwn() {
        UUID branch = UUID.randomUUID();
        province.plant(branch, Province.SHENYANG_COMMITTEE, "BRANCH", "PARTY", Province.HEPING, "");
        return branch;
    }

    private void follow(UUID branch) {
        province.run("INSERT INTO branch_to_follow VALUES (?, now()) ON CONFLICT DO NOTHING", branch);
        drain(() -> followBranches.act(Instant.now(), 100));
        cn.fengxing.testkit.Eventually.await(() ->
                province.one("SELECT organisation_id FROM branch_to_follow WHERE organisation_id = ?", branch) == null);
    }

    private static void drain(Callable<Integer> work) {
        while (get(work) > 0) {
            // until nothing is due
        }
    }

    private static <T> T get(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T get(java.util.concurrent.Future<T> work) {
        return get((Callable<T>) work::get);
    }

    private static Response register(Rider rider, UUID home) {
        return rider.calls()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(registration(home))
                .post("/v1/members/me");
    }

    static String registration(UUID home) {
        return """
                {"standing":"FULL","monthsAway":12,"divisionCode":"%s","homeId":"%s",
                "consent":{"purpose":"MEMBERSHIP","textVersion":"2026-12"}}""".formatted(DIVISION, home);
    }

    private static Response step(RequestSpecification by, String member, String step, String body) {
        return stepped(by, "/v1/members/" + member + "/" + step, body);
    }

    private static Response transferStep(RequestSpecification by, String transfer, String step, String body) {
        return stepped(by, "/v1/transfers/" + transfer + "/" + step, body);
    }

    private static Response stepped(RequestSpecification by, String path, String body) {
        RequestSpecification request = by.header("If-Match", "*")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return body == null ? request.post(path) : request.body(body).post(path);
    }

    private static Response propose(UUID member, UUID from, UUID to) {
        return secretary(from)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"memberId\":\"%s\",\"toId\":\"%s\"}".formatted(member, to))
                .post("/v1/transfers");
    }

    private static String completion() {
        return "{\"reference\":\"LN-2026-0001\",\"effectiveOn\":\"2026-01-05\"}";
    }

    private static String branch(UUID id) {
        return "{\"branchId\":\"" + id + "\"}";
    }

    /** All pages of it. */
    private static List<String> workList() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = committee().get("/v1/members/unplaced?limit=200" + cursor);
            ids.addAll(page.path("items.id"));
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return ids;
    }

    private static RequestSpecification committee() {
        return Api.holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE);
    }

    private static RequestSpecification secretary(UUID branch) {
        return Api.holding("BRANCH_SECRETARY", branch);
    }
}
