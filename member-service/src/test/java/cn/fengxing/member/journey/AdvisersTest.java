package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class AdvisersTest {

    private final UUID adviser = UUID.randomUUID();

    @Inject
    Province province;

    @Inject
    Planted planted;

    @BeforeEach
    void a_province_with_an_adviser() {
        province.exists();
        planted.person(adviser, Province.RIDERS_BRANCH);
    }

    @Test
    void an_adviser_links_a_worker_who_sees_by_whom_and_may_end_it() {
        Rider rider = Rider.registered();
        String appointment = appointed();

        String link = asAdviser()
                .body("{\"personId\":\"" + rider.id() + "\"}")
                .post("/v1/advisers/" + appointment + "/links")
                .then()
                .statusCode(201)
                .body("personId", equalTo(rider.id().toString()))
                .extract()
                .path("id");

        rider.calls()
                .get("/v1/advisers/mine")
                .then()
                .body("items[0].adviserId", equalTo(adviser.toString()))
                .body("items[0].personId", nullValue());
        assertThat(province.one("SELECT l::text FROM adviser_link l WHERE id = ?", UUID.fromString(link))
                        .toString())
                .doesNotContain(rider.id().toString());
        rider.calls()
                .header("If-Match", "*")
                .post("/v1/advisers/links/" + link + "/end")
                .then()
                .statusCode(200);
        asAdviser().get("/v1/advisers/" + appointment + "/links").then().body("items", hasSize(0));
    }

    @Test
    void whoever_was_not_heard_of_for_long_is_on_the_list_of_silence_until_contacted() {
        Rider rider = Rider.registered();
        String appointment = appointed();
        String link = asAdviser()
                .body("{\"personId\":\"" + rider.id() + "\"}")
                .post("/v1/advisers/" + appointment + "/links")
                .path("id");
        province.run("UPDATE adviser_link SET linked_on = linked_on - 60 WHERE id = ?", UUID.fromString(link));
        asAdviser()
                .get("/v1/advisers/" + appointment + "/links?silent=true")
                .then()
                .body("items.id", hasItem(link));
        administrator()
                .get("/v1/advisers?limit=200&organisationId=" + Province.RIDERS_BRANCH)
                .then()
                .body("items.find { it.id == '" + appointment + "' }.silent", equalTo(1))
                .body("items.find { it.id == '" + appointment + "' }.linked", equalTo(1));

        String today =
                java.time.LocalDate.now(cn.fengxing.kit.time.Today.SHANGHAI).toString();
        asAdviser()
                .body("{\"way\":\"PHONE\",\"topic\":\"GREETING\",\"on\":\"" + today + "\"}")
                .post("/v1/advisers/links/" + link + "/contacts")
                .then()
                .statusCode(200)
                .body("contacts", equalTo(1));

        asAdviser()
                .get("/v1/advisers/" + appointment + "/links?silent=true")
                .then()
                .body("items", hasSize(0));
        asAdviser()
                .body("{\"way\":\"PHONE\",\"topic\":\"GREETING\",\"on\":\"2040-01-01\"}")
                .post("/v1/advisers/links/" + link + "/contacts")
                .then()
                .statusCode(400);
    }

    @Test
    void advisers_page_through_their_links_and_workers_through_their_advisers() {
        Rider rider = Rider.registered();
        String appointment = appointed();
        String first = linked(appointment, rider);
        String second = linked(appointment, Rider.registered());

        Response page = asAdviser().get("/v1/advisers/" + appointment + "/links?limit=1");
        page.then().statusCode(200).body("items", hasSize(1));
        Response rest = asAdviser()
                .queryParam("cursor", page.<String>path("next"))
                .get("/v1/advisers/" + appointment + "/links?limit=1");
        rest.then().body("items", hasSize(1)).body("next", nullValue());
        assertThat(List.of(page.<String>path("items[0].id"), rest.<String>path("items[0].id")))
                .containsExactlyInAnyOrder(first, second);

        String third = linked(appointed(), rider);
        province.run("UPDATE adviser_link SET linked_on = linked_on - 1 WHERE id = ?", UUID.fromString(first));
        Response mine = rider.calls().get("/v1/advisers/mine?limit=1");
        mine.then().statusCode(200).body("items.id", hasItem(third));
        rider.calls()
                .queryParam("cursor", mine.<String>path("next"))
                .get("/v1/advisers/mine?limit=1")
                .then()
                .body("items.id", hasItem(first))
                .body("next", nullValue());
    }

    private String linked(String appointment, Rider rider) {
        return asAdviser()
                .body("{\"personId\":\"" + rider.id() + "\"}")
                .post("/v1/advisers/" + appointment + "/links")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void nobody_is_linked_out_of_reach_or_by_another_adviser() {
        Rider far = Rider.registeredAt(Province.JINZHOU);
        String appointment = appointed();
        asAdviser()
                .body("{\"personId\":\"" + far.id() + "\"}")
                .post("/v1/advisers/" + appointment + "/links")
                .then()
                .statusCode(404);
        Api.holding("ADVISER", Province.RIDERS_BRANCH)
                .get("/v1/advisers/" + appointment + "/links")
                .then()
                .statusCode(404);
    }

    private String appointed() {
        return administrator()
                .body("{\"personId\":\"%s\",\"organisationId\":\"%s\",\"from\":\"2026-01-01\"}"
                        .formatted(adviser, Province.RIDERS_BRANCH))
                .post("/v1/advisers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private RequestSpecification asAdviser() {
        return Api.as(Tokens.of(adviser)
                        .holding("ADVISER", Province.RIDERS_BRANCH)
                        .text())
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static RequestSpecification administrator() {
        return Api.holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
