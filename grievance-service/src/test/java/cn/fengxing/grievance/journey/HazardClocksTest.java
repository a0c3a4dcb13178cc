package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.EventSchemas;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class HazardClocksTest {

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void an_urgent_hazard_that_nobody_looks_at_is_called_out_desk_by_desk() {
        String province = Tokens.holding("DUTY_OFFICER", World.PROVINCE_DESK).text();
        try (var events = EventCaptor.fromNow("fengxing.hazards.v1")) {
            OneHazard hazard = OneHazard.reportedBy(world.newRider(), "LOOSE_CABLE", "电线垂到地面");
            Instant due = Instant.parse(hazard.see(OneHazard.community(), "dueAt"));
            assertThat(Duration.between(Instant.now(), due)).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
            assertThat(hazard.see(province, "escalatedTo")).isEqualTo("null");

            letTimeRunOut(hazard);
            Eventually.await(() -> hazard.see(province, "escalatedTo").equals(World.PROVINCE_DESK.toString()));
            assertThat(hazard.see(province, "overdue")).isEqualTo("true");
            EventSchemas.assertValid(events.await(
                    event -> event.key().equals(hazard.id()) && event.type().contains("escalated")));

            letTimeRunOut(hazard);
            EventSchemas.assertValid(events.await(
                    event -> event.key().equals(hazard.id()) && event.type().contains("overdue")));
            hazard.done(province, "verification", "{}");
            assertThat(hazard.see(province, "overdue")).isEqualTo("false");
        }
    }

    @Test
    void what_is_not_urgent_goes_one_level_up_from_the_community() {
        String committee = Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE).text();
        OneHazard hazard = OneHazard.reportedBy(world.newRider(), "STREET_LIGHT", "路灯不亮");
        assertThat(hazard.read(committee).statusCode()).isEqualTo(404);

        letTimeRunOut(hazard);

        Eventually.await(() -> hazard.read(committee).statusCode() == 200);
        assertThat(hazard.see(committee, "organisationId")).isEqualTo(World.COMMUNITY.toString());
        assertThat(as(committee)
                        .get("/v1/hazards?limit=200&organisationId=" + World.CITY_COMMITTEE)
                        .asString())
                .contains(hazard.id());
    }

    @Test
    void four_fifths_of_the_time_are_told() {
        try (var events = EventCaptor.fromNow("fengxing.hazards.v1")) {
            OneHazard hazard = OneHazard.reportedBy(world.newRider(), "STREET_LIGHT", "路灯不亮");

            world.run("UPDATE hazard SET alarm_at = now() WHERE id = ?", UUID.fromString(hazard.id()));

            EventSchemas.assertValid(events.await(
                    event -> event.key().equals(hazard.id()) && event.type().contains("due-soon")));
            assertThat(hazard.see(OneHazard.community(), "overdue")).isEqualTo("false");
        }
    }

    @Test
    void silence_closes_what_was_mended_and_half_a_year_later_nobody_knows_who_reported_it() {
        OneHazard hazard = OneHazard.reportedBy(world.newRider())
                .done(OneHazard.community(), "verification", "{}")
                .done(OneHazard.community(), "assignment", "{\"kind\":\"TEAM\",\"id\":\"" + UUID.randomUUID() + "\"}")
                .fixed(OneHazard.community());

        letTimeRunOut(hazard);
        Eventually.await(() -> hazard.see(hazard.reporter(), "status").equals("CONFIRMED"));
        assertThat(hazard.see(hazard.reporter(), "ending")).isEqualTo("SILENCE");

        world.run("UPDATE hazard SET forget_at = now() WHERE id = ?", UUID.fromString(hazard.id()));
        Eventually.await(() -> hazard.read(hazard.reporter()).statusCode() == 404);
        assertThat(hazard.read(OneHazard.community()).asString()).doesNotContain("夜间看不清");
        assertThat(hazard.see(OneHazard.community(), "description")).isEqualTo("null");
    }

    @Test
    void words_of_before_words_were_sealed_are_sealed_now() {
        OneHazard hazard = OneHazard.reportedBy(world.newRider());
        world.run(
                "UPDATE hazard_report SET words = NULL, plain_words = '旧井盖翘起' WHERE hazard_id = ?",
                UUID.fromString(hazard.id()));

        Eventually.await(() -> hazard.see(hazard.reporter(), "description").equals("旧井盖翘起"));
        assertThat(CaseIds.one(
                        "SELECT (plain_words IS NULL)::text FROM hazard_report WHERE hazard_id = ?::uuid", hazard.id()))
                .isEqualTo("true");
    }

    private void letTimeRunOut(OneHazard hazard) {
        world.run(
                "UPDATE hazard SET due_at = now() - interval '1 second', alarm_at = now() - interval '1 second' WHERE id = ?",
                UUID.fromString(hazard.id()));
    }
}
