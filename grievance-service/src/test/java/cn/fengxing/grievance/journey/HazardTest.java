package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.EventSchemas;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class HazardTest {

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void a_verified_report_tells_who_earned_the_points() {
        UUID rider = world.newRider();
        try (var events = EventCaptor.fromNow("fengxing.hazards.v1")) {
            OneHazard hazard = OneHazard.reportedBy(rider);
            assertThat(hazard.see(hazard.reporter(), "organisationId")).isEqualTo(World.COMMUNITY.toString());
            assertThat(OneHazard.listed(OneHazard.community(), World.COMMUNITY)).contains(hazard.id());

            Response verified = hazard.act(OneHazard.community(), "verification", "{\"summary\":\"已设围挡。\"}");
            assertThat(verified.statusCode()).as(verified.asString()).isEqualTo(200);
            assertThat(verified.asString()).doesNotContain(rider.toString()).contains("已设围挡");

            var first = events.await(
                    event -> event.key().equals(hazard.id()) && event.type().contains("reported"));
            var second = events.await(
                    event -> event.key().equals(hazard.id()) && event.type().contains("verified"));
            assertThat(first.value()).doesNotContain(rider.toString());
            assertThat(second.field("reporterId")).isEqualTo(rider.toString());
            EventSchemas.assertValid(first);
            EventSchemas.assertValid(second);
        }
    }

    @Test
    void a_report_is_verified_once_and_never_by_who_reported_it() {
        OneHazard hazard = OneHazard.reportedBy(world.newRider());
        String own = Tokens.of(hazard.rider())
                .holding("COMMUNITY_WORKER", World.COMMUNITY)
                .text();

        assertThat(hazard.act(own, "verification", "{}").statusCode()).isEqualTo(409);
        hazard.done(OneHazard.community(), "verification", "{}");
        assertThat(hazard.act(OneHazard.community(), "verification", "{}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void from_report_to_mended_its_reporter_has_the_last_word() {
        try (var events = EventCaptor.fromNow("fengxing.hazards.v1")) {
            OneHazard hazard = OneHazard.reportedBy(world.newRider())
                    .done(OneHazard.community(), "verification", "{}")
                    .done(
                            OneHazard.community(),
                            "assignment",
                            "{\"kind\":\"ORGANISATION\",\"id\":\"" + World.OFFICE + "\",\"note\":\"今日更换\"}")
                    .fixed(Tokens.holding("ORG_ADMIN", World.OFFICE).text());
            assertThat(hazard.see(hazard.reporter(), "status")).isEqualTo("FIXED");
            assertThat(as(hazard.reporter()).get(hazard.path() + "/steps").asString())
                    .contains("已修好")
                    .doesNotContain("今日更换");

            hazard.done(hazard.reporter(), "dispute", "{\"note\":\"仍然松动\"}");
            assertThat(hazard.see(hazard.reporter(), "status")).isEqualTo("ASSIGNED");

            hazard.fixed(OneHazard.community()).done(hazard.reporter(), "confirmation", "");
            assertThat(hazard.see(hazard.reporter(), "status")).isEqualTo("CONFIRMED");
            assertThat(hazard.see(hazard.reporter(), "ending")).isEqualTo("CONFIRMED");
            for (String type : new String[] {"assigned", "fixed", "reopened", "closed"}) {
                EventSchemas.assertValid(events.await(
                        event -> event.key().equals(hazard.id()) && event.type().contains("hazard." + type)));
            }
        }
    }

    @Test
    void only_who_was_given_it_finds_it_in_the_own_list_and_only_until_the_end() {
        UUID helper = world.newRider();
        String token = Tokens.of(helper).text();
        OneHazard hazard = OneHazard.reportedBy(world.newRider()).done(OneHazard.community(), "verification", "{}");
        assertThat(hazard.read(token).statusCode()).isEqualTo(404);

        hazard.done(OneHazard.community(), "assignment", "{\"kind\":\"HELPER\",\"id\":\"" + helper + "\"}");
        assertThat(hazard.read(token).statusCode()).isEqualTo(200);
        assertThat(as(token).get("/v1/hazards/to-mend").asString()).contains(hazard.id());
        assertThat(hazard.read(OneHazard.community()).asString()).doesNotContain(helper.toString());

        hazard.fixed(token).done(hazard.reporter(), "confirmation", "");
        assertThat(as(token).get("/v1/hazards/to-mend").asString()).doesNotContain(hazard.id());
        assertThat(hazard.read(token).statusCode()).isEqualTo(404);
    }

    @Test
    void a_dismissed_report_tells_why() {
        OneHazard hazard = OneHazard.reportedBy(world.newRider());

        assertThat(hazard.act(OneHazard.community(), "dismissal", "{\"ending\":\"CONFIRMED\",\"note\":\"无\"}")
                        .statusCode())
                .isEqualTo(400);
        hazard.done(OneHazard.community(), "dismissal", "{\"ending\":\"NOTHING_FOUND\",\"note\":\"井盖完好\"}");

        assertThat(hazard.see(hazard.reporter(), "ending")).isEqualTo("NOTHING_FOUND");
        assertThat(as(hazard.reporter()).get(hazard.path() + "/steps").asString())
                .contains("井盖完好");
        assertThat(as(hazard.reporter()).get("/v1/hazards/mine?limit=200").asString())
                .contains(hazard.id());
    }

    @Test
    void a_department_whose_record_names_the_category_answers_for_it_and_may_pass_it_on() {
        UUID fire = UUID.randomUUID();
        world.add(fire, "沈阳市消防救援支队", "REGULATOR", "GOVERNMENT", null, World.CITY, null);
        world.run("UPDATE known_organisation SET competences = '{CHARGING_FIRE_RISK}' WHERE id = ?", fire);
        String token = Tokens.holding("REGULATOR", fire).text();
        OneHazard hazard = OneHazard.reportedBy(world.newRider(), "CHARGING_FIRE_RISK", "楼道飞线充电");
        assertThat(hazard.see(token, "organisationId")).isEqualTo(fire.toString());
        assertThat(hazard.read(OneHazard.community()).statusCode()).isEqualTo(404);

        String elsewhere = "{\"organisationId\":\"" + World.BUREAU_ELSEWHERE + "\",\"note\":\"不归本部门\"}";
        assertThat(hazard.act(token, "rerouting", elsewhere).statusCode()).isEqualTo(422);
        hazard.done(token, "rerouting", "{\"organisationId\":\"" + World.COMMUNITY + "\",\"note\":\"小区内由社区处理\"}");
        assertThat(hazard.see(OneHazard.community(), "status")).isEqualTo("REPORTED");
        assertThat(hazard.read(token).statusCode()).isEqualTo(404);
    }

    @Test
    void the_duty_desk_knows_of_what_is_urgent_at_once() {
        String desk = Tokens.holding("DUTY_OFFICER", World.CITY_DESK).text();
        OneHazard urgent = OneHazard.reportedBy(world.newRider(), "LOOSE_CABLE", "电线垂到地面");
        OneHazard normal = OneHazard.reportedBy(world.newRider(), "STREET_LIGHT", "路灯不亮");

        assertThat(OneHazard.listed(desk, World.CITY_DESK))
                .contains(urgent.id())
                .doesNotContain(normal.id());
        urgent.done(desk, "verification", "{}");
    }

    @Test
    void it_is_no_channel_for_reports_about_persons() {
        Response refused = OneHazard.report(world.newRider(), "MANHOLE_COVER", "有人乱停车，他的电话是13812345678");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("errors[0].reason")).isEqualTo("tells-who-it-is");
        assertThat(refused.asString()).contains("110", "12333");

        Response deed = OneHazard.report(world.newRider(), "OTHER_PLACE", "门口有人打人");
        assertThat(deed.jsonPath().getString("errors[0].reason")).isEqualTo("speaks-of-a-person");
    }

    @Test
    void each_category_says_what_it_needs() {
        Map<String, Object> fireExit = io.restassured.RestAssured.get("/v1/hazards/categories")
                .jsonPath()
                .getMap("items.find { it.category == 'FIRE_EXIT_BLOCKED' }");
        assertThat(fireExit)
                .containsEntry("needsPhoto", true)
                .containsEntry("needsPosition", false)
                .containsEntry("severity", "HIGH");

        Response refused = as(Tokens.of(world.newRider()).text())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"category\":\"FLOODING\",\"description\":\"积水\",\"divisionCode\":\"210102000000\"}")
                .post("/v1/hazards");
        assertThat(refused.jsonPath().getString("errors[0].reason")).isEqualTo("needed-of-this-category");
    }

    @Test
    void whoever_opens_what_others_reported_is_on_record() {
        OneHazard hazard = OneHazard.reportedBy(world.newRider());
        hazard.read(hazard.reporter());
        hazard.read(OneHazard.community());

        assertThat(CaseIds.one(
                        "SELECT count(*)::text FROM audit_entry WHERE action = 'open-hazard' AND subject_id = ?",
                        hazard.id()))
                .isEqualTo("1");
    }

    @Test
    void words_lie_under_seal() {
        OneHazard hazard = OneHazard.reportedBy(world.newRider(), "FLOODING", "桥洞积水过膝");

        assertThat(CaseIds.one(
                        "SELECT encode(words, 'escape') FROM hazard_report WHERE hazard_id = ?::uuid", hazard.id()))
                .doesNotContain("桥洞")
                .isNotEmpty();
    }

    static Response report(UUID rider, String description) {
        return OneHazard.report(rider, "MANHOLE_COVER", description);
    }
}
