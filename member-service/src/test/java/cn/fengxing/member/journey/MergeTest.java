package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class MergeTest {

    @Inject
    Province province;

    @Inject
    Planted planted;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void two_accounts_of_one_name_in_one_county_are_offered_to_who_reaches_both() {
        Rider old = named("孙立国");
        Rider now = named("孙立国");
        named("孙立国二");

        Response offered = admin().queryParam("limit", 200).get("/v1/people/duplicates");

        offered.then().statusCode(200);
        String pair = "items.find { it.from.id == '%s' && it.to.id == '%s' }".formatted(old.id(), now.id());
        offered.then()
                .body(pair + ".sameName", equalTo(true))
                .body(pair + ".samePlatform", equalTo(true))
                .body(pair + ".possible", equalTo(true))
                .body(pair + ".from.name", equalTo("孙**"));
        Api.holding("ORG_ADMIN", Province.JINZHOU_COMMITTEE)
                .queryParam("limit", 200)
                .get("/v1/people/duplicates")
                .then()
                .body("items.from.id", not(hasItem(old.id().toString())));
    }

    @Test
    void a_merge_keeps_both_histories_and_the_old_id_leads_to_the_new_one() {
        Rider old = named("钱国庆");
        Rider now = Rider.registered();
        Api.holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                .body("{\"reason\":\"以前的回访\"}")
                .post("/v1/people/{id}/reveals", old.id())
                .then()
                .statusCode(200);

        merge(old, now).then().statusCode(201).body("undoneAt", nullValue());

        now.me().then().body("name", equalTo("钱国庆")).body("phone", equalTo(now.phone()));
        now.calls().get("/v1/people/me/openings").then().body("items.reason", hasItems("以前的回访", "换了手机号"));
        now.calls().get("/v1/people/me/consents").then().body("items.purpose", hasItem("NAME"));
        admin().get("/v1/people/{id}", old.id())
                .then()
                .statusCode(200)
                .body("id", equalTo(now.id().toString()));
        admin().queryParam("branchId", Province.RIDERS_BRANCH)
                .queryParam("limit", 200)
                .get("/v1/people")
                .then()
                .body("items.id", not(hasItem(old.id().toString())));
        Api.refresh(old.refreshToken()).then().statusCode(401);
        Api.signIn(old.phone(), Api.code(old.phone())).then().statusCode(409);
        assertThat(announced(old)).contains("\"mergedInto\": \"" + now.id()).doesNotContain("platformId");
        assertThat(announced(now)).doesNotContain("mergedInto");
    }

    @Test
    void a_merge_can_be_undone_and_gives_everything_back() {
        Rider old = named("吴胜利");
        Rider now = Rider.registered();
        String merge = merge(old, now).path("id");

        admin().delete("/v1/people/merges/{id}", merge).then().statusCode(204);

        now.me().then().body("name", nullValue());
        now.calls().get("/v1/people/me/consents").then().body("items.purpose", not(hasItem("NAME")));
        Rider again = old.signedInAgain();
        assertThat(again.id()).isEqualTo(old.id());
        again.me().then().body("name", equalTo("吴胜利")).body("phone", equalTo(old.phone()));
        assertThat(announced(old)).doesNotContain("mergedInto").contains(Province.PLATFORM.toString());
        admin().delete("/v1/people/merges/{id}", merge)
                .then()
                .statusCode(409)
                .body("type", endsWith("merge-not-undone"));
    }

    @Test
    void a_merge_is_final_after_thirty_days() {
        String merge = merge(Rider.registered(), Rider.registered()).path("id");
        province.run(
                "UPDATE person_merge SET undo_until = now() - interval '1 second' WHERE id = ?",
                UUID.fromString(merge));

        admin().delete("/v1/people/merges/{id}", merge).then().statusCode(409);
    }

    @Test
    void a_phone_that_somebody_else_has_meanwhile_is_not_given_back() {
        Rider old = Rider.registered();
        String merge = merge(old, Rider.registered()).path("id");
        Api.register(Api.registration(old.phone(), Api.code(old.phone()), Province.JINZHOU))
                .then()
                .statusCode(201);

        admin().delete("/v1/people/merges/{id}", merge).then().statusCode(204);

        assertThat(province.one("SELECT phone FROM person WHERE id = ?", old.id()))
                .isNull();
    }

    @Test
    void staff_who_ride_as_well_become_one_with_the_work_and_the_phone_of_the_rider() {
        UUID staff = UUID.randomUUID();
        planted.person(staff, Province.RIDERS_BRANCH);
        province.run("""
                UPDATE person SET phone = NULL, phone_index = NULL, kind_of_work = NULL, platform_id = NULL,
                       division_code = NULL, contact_branch_id = NULL, placed = false WHERE id = ?""", staff);
        planted.grant(staff, Province.RIDERS_BRANCH, false);
        Rider rider = Rider.registered();

        String merge = merge(rider.id(), staff).path("id");

        Api.signIn(rider.phone(), Api.code(rider.phone())).then().body("personId", equalTo(staff.toString()));
        admin().get("/v1/people/{id}", staff).then().body("kindOfWork", equalTo("RIDER"));
        admin().delete("/v1/people/merges/{id}", merge).then().statusCode(204);
        Api.signIn(rider.phone(), Api.code(rider.phone()))
                .then()
                .body("personId", equalTo(rider.id().toString()));
    }

    @Test
    void an_account_with_roles_is_not_closed_by_one_administrator_alone() {
        Rider official = Rider.registered();
        planted.grant(official.id(), Province.RIDERS_BRANCH, false);

        merge(official, Rider.registered()).then().statusCode(409).body("type", endsWith("end-roles-first"));
    }

    @Test
    void a_person_is_erased_with_all_accounts_that_were_the_same() {
        Rider old = named("郑卫东");
        Rider now = Rider.registered();
        merge(old, now).then().statusCode(201);

        now.asksToLeave().then().statusCode(202);
        province.weekPassesFor(now.id());

        assertThat(province.one("SELECT name FROM person WHERE id = ?", old.id()))
                .isNull();
        assertThat(province.one("SELECT erased_at FROM person WHERE id = ?", old.id()))
                .isNotNull();
        admin().get("/v1/people/{id}", old.id()).then().statusCode(404);
    }

    @Test
    void nobody_merges_whom_he_does_not_reach() {
        Rider here = Rider.registered();
        Rider there = Rider.registeredAt(Province.JINZHOU);
        Api.holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE)
                .body(request(here.id(), there.id()))
                .post("/v1/people/merges")
                .then()
                .statusCode(404);
        admin().body(request(here.id(), here.id()))
                .post("/v1/people/merges")
                .then()
                .statusCode(400);
    }

    private static Rider named(String name) {
        Rider rider = Rider.registered();
        rider.tellsName(name);
        return rider;
    }

    private static RequestSpecification admin() {
        return Api.holding("ORG_ADMIN", Province.COMMITTEE);
    }

    private static Response merge(Rider from, Rider to) {
        return merge(from.id(), to.id());
    }

    private static Response merge(UUID from, UUID to) {
        return admin().body(request(from, to)).post("/v1/people/merges");
    }

    private static String request(UUID from, UUID to) {
        return "{\"fromId\":\"%s\",\"toId\":\"%s\",\"reason\":\"换了手机号\"}".formatted(from, to);
    }

    private String announced(Rider rider) {
        return province.one(
                        "SELECT payload::text FROM outbox WHERE key = ? ORDER BY id DESC LIMIT 1",
                        rider.id().toString())
                .toString();
    }
}
