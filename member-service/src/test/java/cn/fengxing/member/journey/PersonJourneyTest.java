package cn.fengxing.member.journey;

import static cn.fengxing.member.journey.Api.holding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class PersonJourneyTest {

    private static final String REASON = "{\"reason\":\"电话回访诉求处理情况\"}";

    @Inject
    Province province;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void a_rider_belongs_to_the_branch_of_the_trade_nearest_to_the_place() {
        Rider.registered().me().then().body("contactBranchId", equalTo(Province.RIDERS_BRANCH.toString()));
    }

    @Test
    void a_name_is_told_with_a_consent_of_its_own_and_goes_with_it() {
        Rider rider = Rider.registered();
        rider.tellsName("张伟明");
        rider.me().then().body("name", equalTo("张伟明"));

        rider.calls().delete("/v1/people/me/consents/NAME").then().statusCode(204);

        rider.me().then().body("name", nullValue());
        assertThat(province.one("SELECT name FROM person WHERE id = ?", rider.id()))
                .isNull();
        rider.calls()
                .get("/v1/people/me/consents")
                .then()
                .body("items", hasSize(2))
                .body("items.find { it.purpose == 'NAME' }.withdrawnAt", not(nullValue()))
                .body("items.find { it.purpose == 'REGISTRATION' }.withdrawnAt", nullValue());
    }

    @Test
    void the_consent_that_the_account_stands_on_is_taken_back_by_leaving() {
        Rider rider = Rider.registered();

        rider.calls().delete("/v1/people/me/consents/REGISTRATION").then().statusCode(409);
    }

    @Test
    void the_texts_are_public_before_there_is_an_account() {
        Api.anybody().get("/v1/people/consent-texts").then().statusCode(200).body("items.purpose", hasItem("NAME"));
    }

    @Test
    void the_branch_sees_a_mask_until_it_states_a_reason_which_the_person_reads() {
        Rider rider = Rider.registered();
        rider.tellsName("张伟明");
        UUID secretary = UUID.randomUUID();
        RequestSpecification branch = Api.as(Tokens.of(secretary)
                .holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                .text());
        branch.get("/v1/people/" + rider.id())
                .then()
                .statusCode(200)
                .body("name", equalTo("张**"))
                .body(
                        "phone",
                        equalTo(rider.phone().substring(0, 3) + "****"
                                + rider.phone().substring(7)));

        Api.as(Tokens.of(secretary)
                        .holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                        .text())
                .body(REASON)
                .post("/v1/people/" + rider.id() + "/reveals")
                .then()
                .statusCode(200)
                .body("name", equalTo("张伟明"))
                .body("phone", equalTo(rider.phone()));

        rider.calls()
                .get("/v1/people/me/openings")
                .then()
                .body("items", hasSize(1))
                .body("items[0].openedBy", equalTo(secretary.toString()))
                .body("items[0].reason", equalTo("电话回访诉求处理情况"));
        assertThat(province.one(
                        "SELECT count(*) FROM audit_entry WHERE action = 'reveal-person' AND subject_id = ?",
                        rider.id().toString()))
                .isEqualTo(1L);
    }

    @Test
    void an_administrator_sees_the_mask_and_opens_nothing() {
        Rider rider = Rider.registered();

        holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE)
                .get("/v1/people/" + rider.id())
                .then()
                .statusCode(200);
        holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE)
                .body(REASON)
                .post("/v1/people/" + rider.id() + "/reveals")
                .then()
                .statusCode(403);
    }

    @Test
    void another_branch_finds_nobody() {
        Rider rider = Rider.registered();

        holding("BRANCH_SECRETARY", Province.OTHER_BRANCH)
                .get("/v1/people/" + rider.id())
                .then()
                .statusCode(404);
        holding("BRANCH_SECRETARY", Province.OTHER_BRANCH)
                .body(REASON)
                .post("/v1/people/" + rider.id() + "/reveals")
                .then()
                .statusCode(404);
    }

    @Test
    void who_lives_where_no_branch_is_waits_in_the_committees_list_until_placed() {
        Rider rider = Rider.registeredAt(Province.JINZHOU);
        rider.me().then().body("contactBranchId", equalTo(Province.JINZHOU_COMMITTEE.toString()));
        String branch = "{\"branchId\":\"" + Province.OTHER_BRANCH + "\"}";
        assertThat(unplacedOf(Province.JINZHOU_COMMITTEE)).contains(rider.id().toString());
        assertThat(unplacedOf(Province.SHENYANG_COMMITTEE))
                .doesNotContain(rider.id().toString());
        assertThat(unplacedOf(Province.COMMITTEE)).contains(rider.id().toString());

        String tag = holding("ORG_ADMIN", Province.COMMITTEE)
                .get("/v1/people/" + rider.id())
                .header("ETag");
        place(Province.JINZHOU_COMMITTEE, rider, tag, branch).then().statusCode(404);
        place(Province.COMMITTEE, rider, tag, branch).then().statusCode(200);

        rider.me().then().body("contactBranchId", equalTo(Province.OTHER_BRANCH.toString()));
        assertThat(unplacedOf(Province.JINZHOU_COMMITTEE))
                .doesNotContain(rider.id().toString());
        assertThat(province.one("SELECT count(*) FROM placement WHERE person_id = ?", rider.id()))
                .isEqualTo(1L);
        place(Province.COMMITTEE, rider, tag, branch).then().statusCode(412);
    }

    @Test
    void nobody_is_placed_in_a_company() {
        Rider rider = Rider.registered();

        place(Province.COMMITTEE, rider, "*", "{\"branchId\":\"" + Province.PLATFORM + "\"}")
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("not-a-branch"));
    }

    @Test
    void who_leaves_is_gone_for_good() {
        Rider rider = Rider.registered();
        rider.tellsName("张伟明");
        byte[] phone = (byte[]) province.one("SELECT phone FROM person WHERE id = ?", rider.id());

        rider.asksToLeave().then().statusCode(202);
        province.weekPassesFor(rider.id());

        holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                .get("/v1/people/" + rider.id())
                .then()
                .statusCode(404);
        assertThat(province.one("SELECT wrapped_key FROM data_key WHERE person_id = ?", rider.id()))
                .isNull();
        assertThat(province.one("SELECT destroyed_at FROM data_key WHERE person_id = ?", rider.id()))
                .isNotNull();
        Api.refresh(rider.refreshToken()).then().statusCode(401);
        // A backup brings the row back, but not the key.
        province.run(
                "UPDATE person SET erased_at = NULL, phone = ?, phone_index = '\\x00', contact_branch_id = ?, placed = true WHERE id = ?",
                phone,
                Province.RIDERS_BRANCH,
                rider.id());
        holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                .get("/v1/people/" + rider.id())
                .then()
                .statusCode(200)
                .body("phone", nullValue());
    }

    @Test
    void a_token_alone_erases_nobody() {
        Rider rider = Rider.registered();

        rider.calls().body("{}").post("/v1/people/me/erasure").then().statusCode(400);
        rider.calls()
                .body("{\"code\":\"000000\"}")
                .post("/v1/people/me/erasure")
                .then()
                .statusCode(401);
        rider.calls().delete("/v1/people/me").then().statusCode(405);

        rider.me().then().statusCode(200);
    }

    @Test
    void who_signs_in_within_the_week_stays_whoever_asked_for_the_erasure() {
        Rider rider = Rider.registered();
        rider.asksToLeave().then().statusCode(202);
        Eventually.await(() -> rider.me().statusCode() == 401);
        Api.refresh(rider.refreshToken()).then().statusCode(401);

        Rider back = rider.signedInAgain();

        assertThat(province.one("SELECT leaves_at FROM person WHERE id = ?", rider.id()))
                .isNull();
        back.me().then().statusCode(200);
        assertThat(back.id()).isEqualTo(rider.id());
    }

    @Test
    void no_rider_is_taken_into_a_branch_of_a_company() {
        Rider rider = Rider.registered();
        rider.me().then().body("contactBranchId", equalTo(Province.RIDERS_BRANCH.toString()));

        place(Province.COMMITTEE, rider, "*", "{\"branchId\":\"" + Province.COMPANYS_BRANCH + "\"}")
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("not-a-branch"));
    }

    @Test
    void a_companys_own_committee_sees_none_of_the_citys_people() {
        Rider rider = Rider.registered();
        Rider waiting = Rider.registeredAt("210181000000");
        province.run("UPDATE person SET placed = false, contact_branch_id = NULL WHERE id = ?", waiting.id());

        for (String role : new String[] {"ORG_ADMIN", "BRANCH_SECRETARY"}) {
            holding(role, Province.COMPANYS_COMMITTEE)
                    .get("/v1/people/" + rider.id())
                    .then()
                    .statusCode(404);
            assertThat(holding(role, Province.COMPANYS_COMMITTEE)
                            .get("/v1/people/unplaced?limit=200")
                            .asString())
                    .doesNotContain(waiting.id().toString());
        }
        holding("BRANCH_SECRETARY", Province.COMPANYS_COMMITTEE)
                .body(REASON)
                .post("/v1/people/" + rider.id() + "/reveals")
                .then()
                .statusCode(404);
        holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE)
                .get("/v1/people/" + waiting.id())
                .then()
                .statusCode(200);
    }

    @Test
    void a_phone_that_left_registers_as_somebody_new() {
        Rider rider = Rider.registered();
        rider.asksToLeave().then().statusCode(202);
        province.weekPassesFor(rider.id());

        String body = Api.registration(rider.phone(), Api.code(rider.phone()), Province.HEPING);

        Api.register(body)
                .then()
                .statusCode(201)
                .body("personId", not(equalTo(rider.id().toString())));
    }

    private static String unplacedOf(UUID committee) {
        return holding("ORG_ADMIN", committee)
                .get("/v1/people/unplaced?limit=200")
                .asString();
    }

    private static io.restassured.response.Response place(UUID committee, Rider rider, String tag, String branch) {
        return holding("ORG_ADMIN", committee)
                .header("If-Match", tag)
                .body(branch)
                .post("/v1/people/" + rider.id() + "/placement");
    }
}
