package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.CapturedEvent;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who the worker is, is asked for once, agreed to for a hop, and looks like silence in every other case. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class IdentityTest {

    private static final String ASK =
            "{\"facts\":\"已核对当日暴雨时段的超时扣款规则。\",\"reason\":\"需核对本人扣款记录。\",\"undertaking\":\"2026-12\"}";

    private static final String REFUSED_TEXT = "consent-not-now";

    private static final String OFFICER = World.officer();

    private final UUID rider = UUID.randomUUID();

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
        world.run(
                "INSERT INTO known_person VALUES (?, ?, ?, ?, false, 1)",
                rider,
                World.COMPANY,
                World.COUNTY,
                World.BRANCH);
    }

    @Test
    void a_company_asks_after_accepting_once_and_against_its_undertaking() {
        OneCase grievance = atCompany();
        String alias = grievance.companyId(OFFICER);

        assertThat(OneCase.actOn(alias, OFFICER, "identity-request", ASK).statusCode())
                .as("the facts come first")
                .isEqualTo(409);
        OneCase.actOn(alias, OFFICER, "acceptance", "");
        Response without =
                OneCase.actOn(alias, OFFICER, "identity-request", ASK.replace(",\"undertaking\":\"2026-12\"", ""));
        assertThat(without.jsonPath().getString("errors[0].reason")).isEqualTo("text-unknown");
        assertThat(OneCase.actOn(
                                alias,
                                Tokens.holding("PLATFORM_SYSTEM", World.OFFICE).text(),
                                "identity-request",
                                ASK)
                        .statusCode())
                .as("a machine undertakes nothing")
                .isEqualTo(403);
        Response asked = OneCase.actOn(alias, OFFICER, "identity-request", ASK);
        assertThat(asked.path("status").toString()).isEqualTo("AWAITING_CONSENT");
        assertThat(as(grievance.rider())
                        .get("/v1/grievances/" + grievance.id() + "/identity")
                        .asString())
                .contains("2026-12", World.COMPANY_PARTY.toString());

        world.letTimeRunOut(grievance.id());
        Eventually.await(() -> grievance.see(grievance.rider(), "status").equals("IN_PROGRESS"));
        assertThat(OneCase.actOn(alias, OFFICER, "identity-request", ASK)
                        .path("type")
                        .toString())
                .endsWith("grievance-identity-asked-already");
    }

    @Test
    void asking_for_an_order_number_is_asking_for_identity() {
        OneCase grievance = atCompany();
        String alias = grievance.companyId(OFFICER);
        OneCase.actOn(alias, OFFICER, "acceptance", "");

        Response asked = OneCase.actOn(alias, OFFICER, "question", "{\"question\":\"请提供订单号\"}");

        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.jsonPath().getString("errors[0].reason")).isEqualTo("asks-identity");
    }

    @Test
    void consent_has_effect_after_a_day_and_the_private_question_for_this_hop_alone() {
        try (EventCaptor reveals = EventCaptor.fromNow("fengxing.reveals.v1")) {
            OneCase grievance = asked();
            String alias = CaseIds.aliasOf(grievance.id());
            String consent = consent(grievance);

            assertThat(OneCase.readAs(OFFICER, alias).asString()).doesNotContain(rider.toString());
            pressure(grievance, consent, false);
            letADayPass(consent);
            Eventually.await(() -> grievance.see(grievance.rider(), "status").equals("IN_PROGRESS"));

            assertThat(OneCase.readAs(OFFICER, alias).path("workerId").toString())
                    .isEqualTo(rider.toString());
            CapturedEvent told = reveals.await(event -> event.key().equals(consent));
            EventSchemas.assertValid(told);
            assertThat(told.value()).doesNotContain(rider.toString(), grievance.id(), alias);

            grievance.done(grievance.rider(), "withdrawal", "");
            assertThat(OneCase.readAs(OFFICER, alias).asString()).doesNotContain(rider.toString());
        }
    }

    @Test
    void without_an_answer_to_the_private_question_nothing_takes_effect() {
        OneCase grievance = asked();
        String alias = CaseIds.aliasOf(grievance.id());
        String consent = consent(grievance);
        letADayPass(consent);

        world.letTimeRunOut(grievance.id());
        Eventually.await(() -> grievance.see(grievance.rider(), "status").equals("IN_PROGRESS"));

        assertThat(OneCase.readAs(OFFICER, alias).asString()).doesNotContain(rider.toString());
    }

    @Test
    void refusing_silence_taking_back_and_having_been_pressed_look_alike_to_the_company() {
        OneCase silent = asked();
        OneCase tookBack = asked();
        OneCase pressed = asked();
        String back = consent(tookBack);
        pressure(tookBack, back, false);
        assertThat(as(tookBack.rider())
                        .post("/v1/grievances/" + tookBack.id() + "/identity-consents/" + back + "/withdrawal")
                        .statusCode())
                .isEqualTo(204);
        String cancelled = consent(pressed);
        pressure(pressed, cancelled, true);
        letADayPass(cancelled);
        Eventually.await(() -> state(pressed).equals("ENDED"));

        for (OneCase grievance : new OneCase[] {silent, tookBack, pressed}) {
            String alias = CaseIds.aliasOf(grievance.id());
            assertThat(OneCase.readAs(OFFICER, alias).path("status").toString())
                    .as("until its time is over nobody learns anything")
                    .isEqualTo("AWAITING_CONSENT");
            world.letTimeRunOut(grievance.id());
            Eventually.await(() -> grievance.see(grievance.rider(), "status").equals("IN_PROGRESS"));
        }
        assertThat(seenByCompany(silent)).isEqualTo(seenByCompany(tookBack)).isEqualTo(seenByCompany(pressed));
    }

    @Test
    void only_the_department_learns_that_somebody_pressed() {
        OneCase grievance = asked();
        pressure(grievance, consent(grievance), true);
        assertThat(as(OFFICER)
                        .get("/v1/grievances/" + CaseIds.aliasOf(grievance.id()) + "/identity")
                        .jsonPath()
                        .getBoolean("pressureReported"))
                .isFalse();

        world.run(
                "UPDATE grievance SET hop = 'REGULATOR', owner_id = ? WHERE id = ?",
                World.CITY_BUREAU,
                UUID.fromString(grievance.id()));

        assertThat(as(World.inspector())
                        .get("/v1/grievances/" + grievance.id() + "/identity")
                        .jsonPath()
                        .getBoolean("pressureReported"))
                .isTrue();
    }

    @Test
    void what_has_effect_is_taken_back_for_the_future() {
        OneCase grievance = asked();
        String alias = CaseIds.aliasOf(grievance.id());
        String consent = consent(grievance);
        pressure(grievance, consent, false);
        letADayPass(consent);
        Eventually.await(() -> state(grievance).equals("IN_EFFECT"));

        as(grievance.rider())
                .post("/v1/grievances/" + grievance.id() + "/identity-consents/" + consent + "/withdrawal");

        assertThat(OneCase.readAs(OFFICER, alias).asString()).doesNotContain(rider.toString());
        assertThat(state(grievance)).isEqualTo("ENDED");
    }

    @Test
    void nobody_who_has_not_asked_is_told() {
        OneCase grievance = OneCase.filedBy(rider);

        Response given = as(grievance.rider())
                .body("{\"textVersion\":\"2026-12\"}")
                .post("/v1/grievances/" + grievance.id() + "/identity-consents");

        assertThat(given.path("type").toString()).endsWith(REFUSED_TEXT);
    }

    private OneCase atCompany() {
        return OneCase.filedBy(rider)
                .done(World.secretary(), "acceptance", "")
                .done(World.secretary(), "forwarding", "{\"summary\":\"请复核。\"}");
    }

    private OneCase asked() {
        OneCase grievance = atCompany();
        String alias = CaseIds.aliasOf(grievance.id());
        OneCase.actOn(alias, OFFICER, "acceptance", "");
        assertThat(OneCase.actOn(alias, OFFICER, "identity-request", ASK).statusCode())
                .isEqualTo(200);
        return grievance;
    }

    private static String consent(OneCase grievance) {
        Response given = as(grievance.rider())
                .body("{\"textVersion\":\"2026-12\"}")
                .post("/v1/grievances/" + grievance.id() + "/identity-consents");
        assertThat(given.statusCode()).as(given.asString()).isEqualTo(201);
        return given.path("consents[0].id");
    }

    private static void pressure(OneCase grievance, String consent, boolean pressed) {
        assertThat(as(grievance.rider())
                        .body("{\"pressed\":" + pressed + "}")
                        .post("/v1/grievances/" + grievance.id() + "/identity-consents/" + consent + "/pressure")
                        .statusCode())
                .isEqualTo(204);
    }

    private void letADayPass(String consent) {
        world.run("UPDATE identity_consent SET effective_at = now() WHERE id = ?", UUID.fromString(consent));
    }

    private static String state(OneCase grievance) {
        return as(grievance.rider())
                .get("/v1/grievances/" + grievance.id() + "/identity")
                .path("consents[0].state");
    }

    /** Without what is random in each. */
    private static String seenByCompany(OneCase grievance) {
        String alias = CaseIds.aliasOf(grievance.id());
        String seen = OneCase.readAs(OFFICER, alias).asString()
                + as(OFFICER).get("/v1/grievances/" + alias + "/timeline").asString()
                + as(OFFICER).get("/v1/grievances/" + alias + "/identity").asString();
        return seen.replace(alias, "").replaceAll("蜂友-\\w+", "");
    }
}
