package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
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
@WithTestResource(LocalRun.class)
class CorrectionTest {

    private static final String RIGHT = "{\"kindOfWork\":\"RIDER\",\"platformId\":\"%s\",\"divisionCode\":\"%s\"}"
            .formatted(Province.PLATFORM, Province.HEPING);
    private static final String WRONG = RIGHT.replace("210102", "210103");

    @Inject
    Province province;

    @Inject
    Planted planted;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void other_work_elsewhere_calls_for_another_branch_and_the_other_services_are_told() {
        Rider rider = Rider.registered();

        correct(rider)
                .then()
                .statusCode(200)
                .body("kindOfWork", equalTo("COURIER"))
                .body("contactBranchId", equalTo(Province.OTHER_BRANCH.toString()));

        assertThat(province.one(
                        "SELECT count(*) FROM placement WHERE person_id = ? AND branch_id = ? AND placed_by IS NULL",
                        rider.id(),
                        Province.OTHER_BRANCH))
                .isEqualTo(1L);
        assertThat(province.one(
                                "SELECT payload::text FROM outbox WHERE key = ? ORDER BY id DESC LIMIT 1",
                                rider.id().toString())
                        .toString())
                .contains(Province.OTHER_BRANCH.toString());
    }

    @Test
    void whoever_was_placed_by_hand_stays_in_the_branch() {
        Rider rider = Rider.registered();
        Api.holding("ORG_ADMIN", Province.COMMITTEE)
                .header("If-Match", "*")
                .body("{\"branchId\":\"" + Province.RIDERS_BRANCH + "\"}")
                .post("/v1/people/{id}/placement", rider.id())
                .then()
                .statusCode(200);

        correct(rider)
                .then()
                .statusCode(200)
                .body("divisionCode", equalTo("210103000000"))
                .body("contactBranchId", equalTo(Province.RIDERS_BRANCH.toString()));
    }

    @Test
    void a_new_phone_takes_codes_of_both_and_ends_the_other_sign_ins() {
        Rider rider = Rider.registered();
        Rider elsewhere = rider.signedInAgain();
        String phone = Api.newPhone();
        String wrong = PeopleVisits.phone(phone, Api.code(phone), "{\"code\":\"000000\"}");
        change(rider, wrong).then().statusCode(401);

        change(rider, PeopleVisits.phone(phone, Api.lastCode(phone), proof(rider)))
                .then()
                .statusCode(200)
                .body("phone", equalTo(phone));

        Api.refresh(elsewhere.refreshToken()).then().statusCode(401);
        Api.refresh(rider.refreshToken()).then().statusCode(200);
        Api.signIn(phone, Api.code(phone))
                .then()
                .body("personId", equalTo(rider.id().toString()));
        Api.signIn(rider.phone(), Api.code(rider.phone())).then().statusCode(409);
    }

    @Test
    void a_phone_of_another_account_in_use_is_not_taken_from_it() {
        Rider rider = Rider.registered();
        Rider other = Rider.registered();

        change(rider, PeopleVisits.phone(other.phone(), Api.code(other.phone()), proof(rider)))
                .then()
                .statusCode(409)
                .body("type", endsWith("phone-taken"));
    }

    @Test
    void a_number_that_may_have_gone_on_opens_nothing_to_who_does_not_know_the_answer() {
        Rider old = Rider.registered();
        old.tellsName("王秀兰");
        silentFor(90, old);

        assertSameAnswer(signIn(old.phone(), null));
        assertSameAnswer(signIn(old.phone(), WRONG));
        Response fresh = Api.register(Api.registration(old.phone(), Api.lastCode(old.phone()), Province.JINZHOU));

        fresh.then().statusCode(201);
        assertThat(fresh.<String>path("personId")).isNotEqualTo(old.id().toString());
        Api.as(fresh.path("accessToken"))
                .get("/v1/people/me")
                .then()
                .body("name", nullValue())
                .body("divisionCode", equalTo(Province.JINZHOU));
        Api.as(fresh.path("accessToken")).get("/v1/people/me/consents").then().body("items", hasSize(1));
        assertThat(province.one("SELECT phone_index FROM person WHERE id = ?", old.id()))
                .isNull();
    }

    @Test
    void who_comes_back_and_knows_what_was_registered_is_the_same_person() {
        Rider old = Rider.registered();
        silentFor(120, old);

        assertSameAnswer(signIn(old.phone(), WRONG));
        signIn(old.phone(), RIGHT)
                .then()
                .statusCode(200)
                .body("personId", equalTo(old.id().toString()));
        Api.signIn(old.phone(), Api.code(old.phone())).then().statusCode(200);
    }

    @Test
    void guessing_ends_after_three_wrong_answers() {
        Rider old = Rider.registered();
        silentFor(200, old);
        for (int i = 0; i < 3; i++) {
            assertSameAnswer(signIn(old.phone(), WRONG));
        }

        assertSameAnswer(signIn(old.phone(), RIGHT));
    }

    @Test
    void somebody_seen_eighty_nine_days_ago_is_taken_for_himself() {
        Rider rider = Rider.registered();
        silentFor(89, rider);

        Api.signIn(rider.phone(), Api.code(rider.phone())).then().statusCode(200);
    }

    @Test
    void nobody_is_taken_for_silent_who_was_not_asked_for_a_week_whether_they_are_still_there() {
        Rider rider = Rider.registered();
        province.run("UPDATE person SET last_seen_on = current_date - 120, asked_on = NULL WHERE id = ?", rider.id());

        Eventually.await(() -> province.one("SELECT asked_on FROM person WHERE id = ?", rider.id()) != null);

        Api.signIn(rider.phone(), Api.code(rider.phone()))
                .then()
                .statusCode(200)
                .body("personId", equalTo(rider.id().toString()));
        assertThat(province.one("SELECT asked_on FROM person WHERE id = ?", rider.id()))
                .isNull();
        rider.calls().get("/v1/notifications").then().body("items.kind", hasItem("STILL_THERE"));
    }

    @Test
    void those_responsible_find_a_phone_within_their_reach_and_the_person_reads_why() {
        Rider rider = Rider.registered();

        lookUp("BRANCH_SECRETARY", Province.RIDERS_BRANCH, rider.phone())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body(
                        "items[0].phone",
                        equalTo(rider.phone().substring(0, 3) + "****"
                                + rider.phone().substring(7)));
        lookUp("BRANCH_SECRETARY", Province.OTHER_BRANCH, rider.phone())
                .then()
                .statusCode(200)
                .body("items", empty());
        lookUp("BRANCH_SECRETARY", Province.RIDERS_BRANCH, Api.newPhone())
                .then()
                .body("items", empty());

        rider.calls()
                .get("/v1/people/me/openings")
                .then()
                .body("items", hasSize(1))
                .body("items[0].field", equalTo("LOOKUP"))
                .body("items[0].reason", equalTo("来电咨询"));
        assertThat(province.one("SELECT count(*) FROM audit_entry WHERE action LIKE 'look-up-%' AND reason = '来电咨询'"))
                .isEqualTo(3L);
    }

    @Test
    void a_branch_lists_its_people_masked() {
        UUID person = UUID.randomUUID();
        planted.person(person, Province.COMMUNITY);

        Response list = Api.holding("BRANCH_SECRETARY", Province.COMMUNITY)
                .queryParam("branchId", Province.COMMUNITY)
                .get("/v1/people");

        list.then()
                .statusCode(200)
                .body(
                        "items.find { it.id == '%s' }.phone".formatted(person),
                        org.hamcrest.Matchers.containsString("****"));
        Api.holding("BRANCH_SECRETARY", Province.OTHER_BRANCH)
                .queryParam("branchId", Province.COMMUNITY)
                .get("/v1/people")
                .then()
                .statusCode(404);
    }

    private void silentFor(int days, Rider rider) {
        province.run(
                "UPDATE person SET last_seen_on = current_date - CAST(? AS int), asked_on = current_date - 8 WHERE id = ?",
                days,
                rider.id());
    }

    private static Response correct(Rider rider) {
        return rider.calls()
                .header("If-Match", rider.me().header("ETag"))
                .body(PeopleVisits.WORK)
                .put("/v1/people/me/work");
    }

    private static Response change(Rider rider, String body) {
        return rider.calls()
                .header("If-Match", rider.me().header("ETag"))
                .body(body)
                .put("/v1/people/me/phone");
    }

    private static String proof(Rider rider) {
        return "{\"code\":\"" + Api.code(rider.phone()) + "\"}";
    }

    private static Response signIn(String phone, String answer) {
        return Api.anybody()
                .body("{\"phone\":\"%s\",\"code\":\"%s\",\"answer\":%s}".formatted(phone, Api.anyCode(phone), answer))
                .post("/v1/identity/code-sign-ins");
    }

    /** As for a phone that nobody ever registered. */
    private static void assertSameAnswer(Response answer) {
        String stranger = Api.newPhone();
        Response never = signIn(stranger, RIGHT);
        assertThat(answer.statusCode()).isEqualTo(never.statusCode()).isEqualTo(409);
        assertThat(answer.asString().replaceAll("\"(instance|traceId)\":\"[^\"]*\"", ""))
                .isEqualTo(never.asString().replaceAll("\"(instance|traceId)\":\"[^\"]*\"", ""));
    }

    private static Response lookUp(String role, UUID organisation, String phone) {
        return Api.holding(role, organisation)
                .body("{\"phone\":\"%s\",\"reason\":\"来电咨询\"}".formatted(phone))
                .post("/v1/people/lookups");
    }
}
