package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class CareTest {

    @Inject
    Province province;

    @Inject
    PersonalData personalData;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void who_waits_moves_up_in_order_and_is_told() {
        String session = CareDesk.planned(CareDesk.started("TRAINING"), 1, 2);
        Rider first = Rider.registered();
        Rider second = Rider.registered();
        Rider third = Rider.registered();
        CareDesk.signUp(first, session).then().statusCode(201).body("state", equalTo("HELD"));
        CareDesk.signUp(first, session).then().statusCode(409).body("type", endsWith("signed-up-already"));
        CareDesk.signUp(second, session)
                .then()
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .body("ahead", equalTo(0));
        CareDesk.signUp(third, session).then().statusCode(201).body("ahead", equalTo(1));
        CareDesk.signUp(Rider.registered(), session).then().statusCode(409).body("type", endsWith("places-full"));
        Api.anybody().get("/v1/care/sessions/" + session).then().body("availability", equalTo("FULL"));

        first.calls()
                .delete("/v1/care/sessions/" + session + "/sign-ups/me")
                .then()
                .statusCode(204);

        assertThat(noticesOf(second)).isEqualTo(1L);
        assertThat(noticesOf(third)).isZero();
        second.calls()
                .get("/v1/care/me/sign-ups")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("HELD"))
                .body("items[0].title", equalTo("骑手免费体检"));
        first.calls().get("/v1/care/me/sign-ups").then().body("items", hasSize(0));
    }

    @Test
    void more_places_and_a_cancelled_session_are_told_to_those_concerned() {
        String session = CareDesk.planned(CareDesk.started("TRAINING"), 1, 2);
        Rider first = Rider.registered();
        Rider second = Rider.registered();
        CareDesk.signUp(first, session);
        CareDesk.signUp(second, session);
        CareDesk.runner()
                .header("If-Match", CareDesk.tag(session))
                .body(CareDesk.session(2, 2))
                .put("/v1/care/sessions/" + session)
                .then()
                .statusCode(200)
                .body("capacity", equalTo(2));
        assertThat(noticesOf(second)).isEqualTo(1L);
        CareDesk.runner()
                .header("If-Match", CareDesk.tag(session))
                .body(CareDesk.session(1, 2))
                .put("/v1/care/sessions/" + session)
                .then()
                .statusCode(409)
                .body("type", endsWith("places-taken"));
        CareDesk.runner()
                .header("If-Match", CareDesk.tag(session))
                .post("/v1/care/sessions/" + session + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        assertThat(noticesOf(first)).isEqualTo(1L);
        assertThat(noticesOf(second)).isEqualTo(2L);
        CareDesk.signUp(Rider.registered(), session).then().statusCode(409).body("type", endsWith("care-session-over"));
    }

    @Test
    void the_code_on_the_screen_counts_whoever_has_a_place_once() {
        String session = CareDesk.planned(CareDesk.started("LEGAL_ADVICE"), 5, 0);
        String another = CareDesk.planned(CareDesk.started("LEGAL_ADVICE"), 5, 0);
        Rider rider = Rider.registered();
        CareDesk.signUp(rider, session);

        CareDesk.attend(rider, session, CareDesk.code(another))
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("code-not-current"));
        CareDesk.attend(Rider.registered(), session, CareDesk.code(session))
                .then()
                .statusCode(409)
                .body("type", endsWith("care-no-place"));
        CareDesk.attend(rider, session, CareDesk.code(session)).then().statusCode(204);
        CareDesk.attend(rider, session, CareDesk.code(session)).then().statusCode(204);

        assertThat(attended(session)).isEqualTo(1);
        CareDesk.mark(session, 1, "EXCUSED").then().statusCode(200).body("attendance", equalTo("EXCUSED"));
        assertThat(attended(session)).isZero();
        CareDesk.mark(session, 1, "ATTENDED").then().statusCode(200);
        CareDesk.mark(session, 9, "ATTENDED").then().statusCode(404);
        assertThat(attended(session)).isEqualTo(1);
    }

    @Test
    void the_list_shows_numbers_and_a_name_only_of_who_agreed_for_this_session() {
        String session = CareDesk.planned(CareDesk.started("TRAINING"), 5, 0);
        Rider shy = Rider.registered();
        shy.tellsName("李小骑");
        CareDesk.signUp(shy, session);
        Rider open = Rider.registered();
        open.tellsName("王大勇");
        open.calls().body("{\"showsName\":true}").post("/v1/care/sessions/" + session + "/sign-ups");

        CareDesk.runner()
                .get("/v1/care/sessions/" + session + "/sign-ups")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items[0].name", nullValue())
                .body("items[1].name", equalTo("王大勇"));
        for (UUID organisation : new UUID[] {Province.COMMITTEE, Province.SHENYANG_COMMITTEE, Province.RIDERS_BRANCH}) {
            Api.holding("ORG_ADMIN", organisation)
                    .get("/v1/care/sessions/" + session + "/sign-ups")
                    .then()
                    .statusCode(404);
        }
        Api.holding("BRANCH_SECRETARY", Province.COMMUNITY)
                .get("/v1/care/sessions/" + session + "/sign-ups")
                .then()
                .statusCode(403);
    }

    @Test
    void health_takes_a_consent_and_goes_with_it() {
        String session = CareDesk.planned(CareDesk.started("COUNSELLING"), 5, 0);
        Rider rider = Rider.registered();
        CareDesk.signUp(rider, session).then().statusCode(409).body("type", endsWith("care-consent-missing"));
        rider.calls()
                .body("{\"showsName\":false,\"consent\":{\"purpose\":\"HEALTH\",\"textVersion\":\"2026-12\"}}")
                .post("/v1/care/sessions/" + session + "/sign-ups")
                .then()
                .statusCode(201);
        rider.calls().get("/v1/care/me/sign-ups").then().body("items", hasSize(1));
        for (String table : new String[] {"place", "care_sign_up", "sensitive_consent", "care_no_show"}) {
            assertThat(province.one(
                            "SELECT count(*) FROM " + table + " t WHERE t::text LIKE '%' || ? || '%'",
                            rider.id().toString()))
                    .as(table)
                    .isEqualTo(0L);
        }

        rider.calls().delete("/v1/people/me/consents/HEALTH").then().statusCode(204);

        rider.calls().get("/v1/care/me/sign-ups").then().body("items", hasSize(0));
        CareDesk.runner()
                .get("/v1/care/sessions/" + session + "/sign-ups")
                .then()
                .body("items", hasSize(0));
        assertThat(
                        province.one(
                                "SELECT count(*) FROM outbox WHERE payload::text LIKE '%care%' OR payload::text LIKE '%HEALTH%'"))
                .isEqualTo(0L);
    }

    @Test
    void three_times_away_and_signing_up_rests_until_one_is_excused() {
        String programme = CareDesk.started("TRAINING");
        Rider rider = Rider.registered();
        String last = "";
        for (int i = 0; i < 3; i++) {
            last = CareDesk.planned(programme, 5, 0);
            CareDesk.signUp(rider, last).then().statusCode(201);
            begun(last);
            CareDesk.runner()
                    .header("If-Match", CareDesk.tag(last))
                    .body("{\"walkIns\":2}")
                    .post("/v1/care/sessions/" + last + "/closing")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CLOSED"));
        }
        String next = CareDesk.planned(programme, 5, 0);
        CareDesk.signUp(rider, next).then().statusCode(409).body("type", endsWith("care-sign-up-rests"));
        CareDesk.mark(last, 1, "EXCUSED").then().statusCode(200);
        CareDesk.signUp(rider, next).then().statusCode(201);
    }

    @Test
    void when_its_time_is_over_nobody_knows_who_it_was_and_how_many_stays() {
        String session = CareDesk.planned(CareDesk.started("TRAINING"), 5, 0);
        Rider rider = Rider.registered();
        CareDesk.signUp(rider, session);
        CareDesk.attend(rider, session, CareDesk.code(session));

        province.run("UPDATE care_session SET forget_at = now() - interval '1 second' WHERE id = ?", id(session));
        Eventually.await(() -> province.one("SELECT forgotten FROM care_session WHERE id = ?", id(session))
                .equals(true));

        assertThat(province.one("SELECT count(*) FROM place WHERE subject_id = ?", id(session)))
                .isEqualTo(0L);
        assertThat(province.one("SELECT count(*) FROM care_sign_up WHERE session_id = ?", id(session)))
                .isEqualTo(0L);
        assertThat(attended(session)).isEqualTo(1);
        rider.calls().get("/v1/care/me/sign-ups").then().body("items", hasSize(0));
    }

    @Test
    void a_programme_is_for_its_kinds_of_work_and_for_nobody_once_it_has_ended() {
        String programme = CareDesk.started("TRAINING");
        String session = CareDesk.planned(programme, 5, 0);
        Rider driver = Rider.registered();
        province.run("UPDATE person SET kind_of_work = 'TRUCK_DRIVER' WHERE id = ?", driver.id());
        CareDesk.signUp(driver, session).then().statusCode(409).body("type", endsWith("care-for-others"));
        Api.anybody()
                .get("/v1/care/programmes?divisionCode=210102000000&kind=TRAINING")
                .then()
                .statusCode(200);
        CareDesk.runner()
                .header("If-Match", "\"0\"")
                .post("/v1/care/programmes/" + programme + "/end")
                .then()
                .statusCode(200);
        CareDesk.runner()
                .body(CareDesk.session(5, 0))
                .post("/v1/care/programmes/" + programme + "/sessions")
                .then()
                .statusCode(409)
                .body("type", endsWith("care-programme-ended"));
    }

    /** As if the hour had passed. */
    private void begun(String session) {
        province.run("UPDATE care_session SET starts_at = now() - interval '1 minute' WHERE id = ?", id(session));
    }

    private long noticesOf(Rider rider) {
        byte[] inbox = QuarkusTransaction.requiringNew()
                .call(() -> personalData.blindIndex("notice-inbox", rider.id().toString()));
        return (Long) province.one("SELECT count(*) FROM notice WHERE inbox = ?", (Object) inbox);
    }

    private int attended(String session) {
        return (Integer) province.one("SELECT attended FROM care_session WHERE id = ?", id(session));
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }
}
