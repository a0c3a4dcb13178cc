package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class HonourTest {

    @Inject
    Province province;

    @Inject
    Planted planted;

    @Inject
    Honoured honoured;

    private final UUID rider = UUID.randomUUID();

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void a_letter_is_numbered_only_once_it_is_accepted() {
        UUID letter = honoured.offered(honoured.member(rider, Province.RIDERS_BRANCH), Province.RIDERS_BRANCH);
        assertThat(mine().<Object>path("items[0].number")).isNull();
        assertThat(mine().<String>path("items[0].status")).isEqualTo("OFFERED");

        Honoured.accept(rider, letter)
                .then()
                .statusCode(200)
                .body("status", equalTo("ISSUED"))
                .body("number", matchesPattern("XFQS-\\d{4}-\\d{6}-[0-9A-Z]"))
                .body("name", equalTo("张伟明"));

        Honoured.accept(rider, letter).then().statusCode(409).body("type", containsString("letter-not-offered"));
    }

    @Test
    void a_letter_needs_a_name_and_a_consent_of_its_own() {
        honoured.member(rider, Province.RIDERS_BRANCH);
        province.run("UPDATE person SET name = NULL WHERE id = ?", rider);
        UUID letter = honoured.offered(rider, Province.RIDERS_BRANCH);
        Honoured.accept(rider, letter).then().statusCode(409).body("type", containsString("name-needed"));
        Honoured.as(rider)
                .header("If-Match", "*")
                .body("{\"consent\":{\"purpose\":\"NAME\",\"textVersion\":\"2026-01\"}}")
                .post("/v1/honours/letters/" + letter + "/acceptance")
                .then()
                .statusCode(409);
    }

    @Test
    void an_offer_that_is_declined_leaves_nothing_and_looks_like_one_not_yet_answered() {
        UUID letter = honoured.offered(honoured.member(rider, Province.RIDERS_BRANCH), Province.RIDERS_BRANCH);
        Honoured.as(rider).delete("/v1/honours/letters/" + letter).then().statusCode(204);
        assertThat(province.one("SELECT id FROM honour_letter WHERE id = ?", letter))
                .isNull();
        issuer().get("/v1/honours/letters?limit=200").then().body("items.id", not(hasItem(letter.toString())));
    }

    @Test
    void whoever_is_no_member_looks_like_nobody() {
        planted.person(rider, Province.RIDERS_BRANCH);
        honoured.offer(rider, Province.RIDERS_BRANCH).then().statusCode(404);
        honoured.offer(UUID.randomUUID(), Province.RIDERS_BRANCH).then().statusCode(404);
    }

    @Test
    void a_companys_own_organisation_signs_no_letter() {
        honoured.member(rider, Province.RIDERS_BRANCH);
        Api.as(cn.fengxing.testkit.Tokens.of(UUID.randomUUID())
                        .holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                        .holding("BRANCH_SECRETARY", Province.COMPANYS_BRANCH)
                        .text())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Honoured.offerFor(rider, Province.COMPANYS_BRANCH))
                .post("/v1/honours/letters")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("organisationId"));
    }

    @Test
    void anybody_with_the_sheet_verifies_it_and_a_wrong_code_is_like_no_letter() {
        URI address = issued();
        Api.anybody()
                .get("/v1/honours/verification?" + address.getQuery())
                .then()
                .statusCode(200)
                .body("status", equalTo("VALID"))
                .body("name", equalTo("张伟明"))
                .body("honour", equalTo("党员先锋骑手"));
        Api.anybody()
                .accept("text/html")
                .get("/v1/honours/verification-page?" + address.getQuery())
                .then()
                .statusCode(200)
                .body(containsString("张伟明"), containsString("有效"));

        String wrong = address.getQuery().replaceAll("code=.*", "code=0000000000000000");
        Response wrongCode = Api.anybody().get("/v1/honours/verification?" + wrong);
        Response noLetter = Api.anybody()
                .get("/v1/honours/verification?" + wrong.replaceAll("number=[^&]*", "number=XFQS-1999-000001-1"));
        wrongCode.then().statusCode(404);
        assertThat(withoutInstance(wrongCode)).isEqualTo(withoutInstance(noLetter));
    }

    @Test
    void a_revoked_letter_says_so_and_comes_off_the_wall() {
        URI address = issued();
        UUID letter = UUID.fromString(mine().path("items[0].id"));
        showOnWall(letter).then().statusCode(204);
        issuer().header("If-Match", "*")
                .body("{\"reason\":\"HONOUR_WITHDRAWN\"}")
                .post("/v1/honours/letters/" + letter + "/revocation")
                .then()
                .statusCode(200)
                .body("name", equalTo("张**"));
        Api.anybody()
                .get("/v1/honours/verification?" + address.getQuery())
                .then()
                .body("status", equalTo("REVOKED"))
                .body("revocation", equalTo("HONOUR_WITHDRAWN"));
        assertThat(province.one("SELECT wall_since FROM honour_letter WHERE id = ?", letter))
                .isNull();
        Honoured.as(rider)
                .get("/v1/honours/letters/" + letter + "/sheet")
                .then()
                .statusCode(409);
        showOnWall(letter).then().statusCode(409);
    }

    @Test
    void the_wall_shows_only_those_who_want_to_be_seen_and_only_as_long() {
        issued();
        UUID letter = UUID.fromString(mine().path("items[0].id"));
        long before = onWall();
        showOnWall(letter).then().statusCode(204);
        assertThat(onWall()).isEqualTo(before + 1);
        Honoured.as(rider)
                .delete("/v1/honours/letters/" + letter + "/wall")
                .then()
                .statusCode(204);
        assertThat(onWall()).isEqualTo(before);

        showOnWall(letter).then().statusCode(204);
        Honoured.as(rider).delete("/v1/people/me/consents/PIONEER_WALL").then().statusCode(204);
        assertThat(onWall()).isEqualTo(before);
    }

    @Test
    void who_takes_the_consent_back_is_no_longer_named_and_the_sheet_is_cancelled_not_forged() {
        URI address = issued();
        Honoured.as(rider).delete("/v1/people/me/consents/HONOUR").then().statusCode(204);
        Api.anybody()
                .get("/v1/honours/verification?" + address.getQuery())
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("name", nullValue());
        mine().then().body("items", empty());
    }

    @Test
    void the_sheet_is_a_pdf_for_its_holder_and_on_record_for_its_issuer() throws IOException {
        issued();
        UUID letter = UUID.fromString(mine().path("items[0].id"));
        byte[] sheet = Honoured.as(rider)
                .get("/v1/honours/letters/" + letter + "/sheet")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(sheet)) {
            assertThat(new PDFTextStripper().getText(document)).contains("张伟明", "党员先锋", "XFQS-");
        }
        issuer().get("/v1/honours/letters/" + letter + "/sheet").then().statusCode(200);
        assertThat(province.one(
                        "SELECT count(*) FROM audit_entry WHERE action = 'print-letter' AND subject_id = ?",
                        letter.toString()))
                .isEqualTo(1L);
        Api.holding("ORG_ADMIN", Province.JINZHOU_COMMITTEE)
                .get("/v1/honours/letters/" + letter + "/sheet")
                .then()
                .statusCode(404);
    }

    @Test
    void no_row_tells_whose_letter_it_is() {
        issued();
        Object row = province.one("SELECT string_agg(to_jsonb(l)::text, ' ') FROM honour_letter l");
        assertThat(row.toString()).doesNotContain(rider.toString()).doesNotContain("张伟明");
    }

    @Test
    void an_honour_of_others_is_recorded_with_its_source_and_confirmed_by_the_branch() {
        UUID id = honoured.recorded(rider, Province.RIDERS_BRANCH);
        issuer().put("/v1/honours/records/" + id + "/confirmation").then().statusCode(204);
        Honoured.as(rider)
                .get("/v1/honours/records/mine")
                .then()
                .body("items", hasSize(1))
                .body("items[0].source", equalTo("省人民政府，辽政发〔2025〕12号"))
                .body("items[0].confirmedOn", matchesPattern("\\d{4}-\\d\\d-\\d\\d"));
        issuer().get("/v1/honours/records?limit=200").then().body("items.id", hasItem(id.toString()));
        Honoured.as(rider).delete("/v1/honours/records/" + id).then().statusCode(204);
        Honoured.as(rider).delete("/v1/honours/records/" + id).then().statusCode(404);
    }

    @Test
    void who_tries_codes_out_is_stopped_and_others_are_not() {
        String tried = "/v1/honours/verification?number=XFQS-1999-000001-1&code=AAAAAAAAAAAAAAAA";
        int tries = 0;
        Response answer =
                Api.anybody().header("X-Forwarded-For", "203.0.113.77").get(tried);
        while (answer.statusCode() == 404 && tries++ < 200) {
            answer = Api.anybody().header("X-Forwarded-For", "203.0.113.77").get(tried);
        }

        answer.then().statusCode(429).header("Retry-After", notNullValue());
        assertThat(tries).isBetween(59, 120);
        Api.anybody()
                .header("X-Forwarded-For", "203.0.113.78")
                .get(tried)
                .then()
                .statusCode(404);
    }

    /** @return where it is verified */
    private URI issued() {
        UUID letter = honoured.issued(rider, Province.RIDERS_BRANCH);
        return URI.create(Honoured.verifyAt(rider, letter));
    }

    private Response mine() {
        return Honoured.as(rider).get("/v1/honours/letters/mine");
    }

    private static io.restassured.specification.RequestSpecification issuer() {
        return Api.holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH);
    }

    private Response showOnWall(UUID letter) {
        return Honoured.as(rider).body(Honoured.WALL).put("/v1/honours/letters/" + letter + "/wall");
    }

    private static long onWall() {
        return Api.anybody()
                .get("/v1/honours/wall?limit=200&division=210102000000")
                .jsonPath()
                .getList("items")
                .size();
    }

    private static String withoutInstance(Response problem) {
        return problem.asString().replaceAll("\"instance\":\"[^\"]*\",?", "").replaceAll("[0-9a-f-]{36}", "");
    }
}
