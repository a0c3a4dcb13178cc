package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.EventSchemas;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TestServers;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class PeopleTest {

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void a_registered_rider_files_at_the_branch_that_member_service_named() {
        UUID rider = UUID.randomUUID();
        tell(rider, 1, false, World.OTHER_BRANCH);
        Eventually.await(() -> knows(rider, "contact_branch_id", World.OTHER_BRANCH.toString()));

        OneCase grievance = OneCase.filedBy(rider);

        assertThat(grievance.see(grievance.rider(), "owner.id")).isEqualTo(World.OTHER_BRANCH.toString());
    }

    @Test
    void an_older_state_never_overwrites_a_newer_one() {
        UUID rider = UUID.randomUUID();
        tell(rider, 2, false, World.OTHER_BRANCH);
        tell(rider, 1, false, World.BRANCH);

        Eventually.await(() -> knows(rider, "version", "2"));
        assertThat(knows(rider, "contact_branch_id", World.OTHER_BRANCH.toString()))
                .isTrue();
    }

    @Test
    void an_erased_person_takes_words_and_tie_along_whatever_is_replayed() {
        UUID rider = UUID.randomUUID();
        tell(rider, 1, false, World.BRANCH);
        Eventually.await(() -> knows(rider, "version", "1"));
        OneCase grievance = OneCase.filedBy(rider);

        tell(rider, 2, true, World.BRANCH);
        tell(rider, 3, false, World.BRANCH);

        Eventually.await(() -> knows(rider, "erased", "true"));
        assertThat(grievance.read(grievance.rider()).statusCode()).isEqualTo(404);
        assertThat(CaseIds.one("SELECT status FROM grievance WHERE id = ?::uuid", grievance.id()))
                .isEqualTo("CLOSED");
        assertThat(CaseIds.one(
                        "SELECT (wrapped_key IS NULL)::text FROM data_key WHERE person_id = ?::uuid", grievance.id()))
                .isEqualTo("true");
    }

    @Test
    void an_erased_persons_reports_stay_and_are_nobodys() {
        UUID rider = UUID.randomUUID();
        tell(rider, 1, false, World.BRANCH);
        Eventually.await(() -> knows(rider, "version", "1"));
        String hazard = HazardTest.report(rider, "路面塌陷，雨后积水。").path("id");
        String own = Tokens.of(rider).text();
        assertThat(as(own).get("/v1/hazards/" + hazard).statusCode()).isEqualTo(200);

        tell(rider, 2, true, World.BRANCH);
        Eventually.await(() -> knows(rider, "erased", "true"));

        assertThat(as(own).get("/v1/hazards/" + hazard).statusCode()).isEqualTo(404);
        assertThat(CaseIds.one(
                        "SELECT (wrapped_key IS NULL)::text FROM data_key WHERE person_id = (SELECT id FROM hazard_report WHERE hazard_id = ?::uuid)",
                        hazard))
                .isEqualTo("true");
        try (var events = EventCaptor.fromNow("fengxing.hazards.v1")) {
            String community =
                    Tokens.holding("COMMUNITY_WORKER", World.COMMUNITY).text();
            assertThat(as(community)
                            .header("If-Match", "*")
                            .body("{}")
                            .post("/v1/hazards/" + hazard + "/verification")
                            .statusCode())
                    .isEqualTo(200);
            var verified = events.await(
                    event -> event.key().equals(hazard) && event.type().contains("verified"));
            assertThat(verified.value()).doesNotContain(rider.toString());
            EventSchemas.assertValid(verified);
        }
    }

    @Test
    void two_accounts_of_one_person_are_read_as_one_until_the_merge_is_undone() {
        UUID old = UUID.randomUUID();
        UUID now = UUID.randomUUID();
        tell(old, 1, false, World.BRANCH);
        tell(now, 1, false, World.BRANCH);
        Eventually.await(() -> knows(old, "version", "1") && knows(now, "version", "1"));
        OneCase grievance = OneCase.filedBy(old);
        String hazard = HazardTest.report(old, "井盖缺失，夜间看不清。").path("id");
        String caller = Tokens.of(now).text();
        assertThat(grievance.read(caller).statusCode()).isEqualTo(404);

        tellMerged(old, 2, now);
        Eventually.await(() -> knows(old, "merged_into", now.toString()));

        assertThat(grievance.read(caller).statusCode()).isEqualTo(200);
        assertThat(as(caller).get("/v1/grievances?scope=MINE").asString()).contains(grievance.id());
        assertThat(as(caller).get("/v1/hazards/" + hazard).statusCode()).isEqualTo(200);

        tell(old, 3, false, World.BRANCH);
        Eventually.await(() -> knows(old, "version", "3"));

        assertThat(grievance.read(caller).statusCode()).isEqualTo(404);
        assertThat(as(caller).get("/v1/hazards/" + hazard).statusCode()).isEqualTo(404);
    }

    private static boolean knows(UUID rider, String column, String value) {
        return CaseIds.one(
                        "SELECT coalesce((SELECT (" + column + ")::text FROM known_person WHERE id = ?::uuid), '')",
                        rider.toString())
                .equals(value);
    }

    private static void tell(UUID person, long version, boolean erased, UUID branch) {
        String payload = """
                {"personId":"%s","kindOfWork":"RIDER","platformId":"%s","divisionCode":"%s","contactBranchId":"%s","erased":%s,
                 "revokedSessions":[],"version":%d}""".formatted(person, World.COMPANY, World.COUNTY, branch, erased, version);
        send(person, payload);
    }

    private static void tellMerged(UUID person, long version, UUID into) {
        send(person, """
                {"personId":"%s","erased":false,"mergedInto":"%s","revokedSessions":[],"version":%d}""".formatted(person, into, version));
    }

    private static void send(UUID person, String payload) {
        var record = new ProducerRecord<>("fengxing.people.v1", person.toString(), payload);
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/member",
                        "ce_specversion", "1.0",
                        "ce_type", "cn.fengxing.person.changed.v1",
                        "ce_time", "2026-11-24T02:00:00Z",
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", TestServers.running().kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record);
        }
    }
}
