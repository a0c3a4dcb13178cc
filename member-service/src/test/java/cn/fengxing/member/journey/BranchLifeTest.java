package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class BranchLifeTest {

    @Inject
    Province province;

    @Inject
    Members members;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void whoever_belongs_scans_the_code_once_and_the_branch_sees_a_member_id() {
        Rider rider = Rider.registered();
        UUID member = members.at(rider.id(), Province.RIDERS_BRANCH);
        String activity = announced(Province.RIDERS_BRANCH, "\"MEMBERS\"");
        rider.calls().get("/v1/members/me/activities").then().body("items.id", hasItem(activity));

        scan(rider, code(activity)).then().statusCode(200).body("attended", equalTo(true));
        scan(rider, code(activity)).then().statusCode(200);

        secretary(Province.RIDERS_BRANCH)
                .get("/v1/members/activities/" + activity + "/attendance")
                .then()
                .body("present", equalTo(1))
                .body("presentMembers", equalTo(java.util.List.of(member.toString())));
        String row = province.one(
                        "SELECT a::text FROM branch_attendance a WHERE activity_id = ?", UUID.fromString(activity))
                .toString();
        assertThat(row)
                .doesNotContain(member.toString())
                .doesNotContain(rider.id().toString());
    }

    @Test
    void a_participant_comes_without_belonging_and_nobody_else_does() {
        Rider rider = Rider.registered();
        members.at(rider.id(), Province.RIDERS_BRANCH);
        String activity = announced(Province.OTHER_BRANCH, "\"PARTICIPANTS\"");
        scan(rider, code(activity, Province.OTHER_BRANCH)).then().statusCode(409);

        rider.calls()
                .put("/v1/members/me/participations/" + Province.OTHER_BRANCH)
                .then()
                .statusCode(204);

        scan(rider, code(activity, Province.OTHER_BRANCH)).then().statusCode(200);
        rider.calls().get("/v1/members/me").then().body("affiliationId", equalTo(Province.RIDERS_BRANCH.toString()));
        rider.calls()
                .delete("/v1/members/me/participations/" + Province.OTHER_BRANCH)
                .then()
                .statusCode(204);
        rider.calls()
                .get("/v1/members/me/activities")
                .then()
                .body("items.findAll { it.branchId == '" + Province.OTHER_BRANCH + "' }", hasSize(0));
    }

    @Test
    void whoever_takes_part_in_a_branch_takes_part_in_what_it_was_merged_into() {
        Rider rider = Rider.registered();
        UUID member = members.at(rider.id(), Province.RIDERS_BRANCH);
        UUID merged = UUID.randomUUID();
        province.plant(merged, Province.SHENYANG_COMMITTEE, "BRANCH", "PARTY", Province.HEPING, "");
        rider.calls().put("/v1/members/me/participations/" + merged).then().statusCode(204);
        province.run(
                "UPDATE known_organisation SET dissolved = true, redirected_to = ? WHERE id = ?",
                Province.OTHER_BRANCH,
                merged);
        String activity = announced(Province.OTHER_BRANCH, "\"PARTICIPANTS\"");

        rider.calls().get("/v1/members/me/activities").then().body("items.id", hasItem(activity));
        scan(rider, code(activity, Province.OTHER_BRANCH)).then().statusCode(200);
        secretary(Province.OTHER_BRANCH)
                .get("/v1/members/activities/" + activity + "/attendance")
                .then()
                .body("presentMembers", hasItem(member.toString()));

        rider.calls()
                .delete("/v1/members/me/participations/" + Province.OTHER_BRANCH)
                .then()
                .statusCode(204);
        rider.calls()
                .get("/v1/members/me/activities")
                .then()
                .body("items.findAll { it.id == '" + activity + "' }", hasSize(0));
    }

    @Test
    void the_export_shows_at_which_activities_one_was() {
        Rider rider = Rider.registered();
        members.at(rider.id(), Province.RIDERS_BRANCH);
        String there = announced(Province.RIDERS_BRANCH, "\"MEMBERS\"");
        announced(Province.RIDERS_BRANCH, "\"MEMBERS\"");
        scan(rider, code(there)).then().statusCode(200);

        rider.calls()
                .body("{\"code\":\"" + Api.code(rider.phone()) + "\"}")
                .post("/v1/people/me/export")
                .then()
                .statusCode(200)
                .rootPath("sections.find { it.name == 'branchAttendance' }")
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("主题党日"))
                .body("items[0].branchId", equalTo(Province.RIDERS_BRANCH.toString()));
    }

    @Test
    void a_cancelled_activity_lets_nobody_in() {
        Rider rider = Rider.registered();
        members.at(rider.id(), Province.RIDERS_BRANCH);
        String activity = announced(Province.RIDERS_BRANCH, "\"MEMBERS\"");
        String code = code(activity);
        secretary(Province.RIDERS_BRANCH)
                .header("If-Match", "*")
                .post("/v1/members/activities/" + activity + "/cancellation")
                .then()
                .statusCode(200);
        scan(rider, code).then().statusCode(409).body("type", equalTo("urn:fengxing:problem:activity-not-open"));
    }

    @Test
    void a_sign_is_seen_only_where_chosen_and_is_gone_when_taken_back() {
        Rider rider = Rider.registered();
        members.at(rider.id(), Province.RIDERS_BRANCH);
        Rider colleague = Rider.registered();
        members.at(colleague.id(), Province.RIDERS_BRANCH);
        Rider stranger = Rider.registered();
        members.at(stranger.id(), Province.OTHER_BRANCH);

        String card = show(rider, "\"CARD\",\"BRANCH\"")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].card");

        Api.anybody().get("/v1/members/signs/" + card).then().statusCode(200).body("kind", equalTo("SERVICE_PROMISE"));
        colleague.calls().get("/v1/members/me/branch-signs").then().body("items.kind", hasItem("SERVICE_PROMISE"));
        stranger.calls()
                .get("/v1/members/me/branch-signs")
                .then()
                .body("items.findAll { it.promises.contains('RIDE_SAFELY') }", hasSize(0));
        rider.calls().delete("/v1/people/me/consents/SHOW_IDENTITY").then().statusCode(204);
        Api.anybody().get("/v1/members/signs/" + card).then().statusCode(404);
        rider.calls().get("/v1/members/me/signs").then().body("items", hasSize(0));
    }

    @Test
    void whoever_no_branch_knows_shows_nothing() {
        show(Rider.registered(), "\"CARD\"").then().statusCode(409);
    }

    private static Response show(Rider rider, String places) {
        return rider.calls().body("""
                        {"places":[%s],"promises":["RIDE_SAFELY"],"consent":{"purpose":"SHOW_IDENTITY","textVersion":"2026-12"}}""".formatted(places)).put("/v1/members/me/signs/SERVICE_PROMISE");
    }

    private static Response scan(Rider rider, String code) {
        return rider.calls().body("{\"scan\":\"" + code + "\"}").post("/v1/members/activities/sign-ins");
    }

    private String code(String activity) {
        return code(activity, Province.RIDERS_BRANCH);
    }

    private static String code(String activity, UUID branch) {
        return secretary(branch)
                .get("/v1/members/activities/" + activity + "/code")
                .path("scan");
    }

    private static String announced(UUID branch, String included) {
        return secretary(branch)
                .body(activity(branch, included))
                .post("/v1/members/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String activity(UUID branch, String included) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return """
                {"branchId":"%s","kind":"THEME_DAY","title":"主题党日","place":"社区党群服务中心","online":false,"partyDay":true,
                "included":[%s],"startsAt":"%s","endsAt":"%s"}""".formatted(branch, included, now, now.plus(2, ChronoUnit.HOURS));
    }

    private static RequestSpecification secretary(UUID branch) {
        return Api.holding("BRANCH_SECRETARY", branch)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
