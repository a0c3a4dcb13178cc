package cn.fengxing.member.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.member.journey.LocalRun;
import cn.fengxing.member.journey.Planted;
import cn.fengxing.member.journey.Province;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TestServers;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events come through Kafka as other services send them. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class ReminderTest {

    private static final String NOTICES = "fengxing.notices.v1";

    @Inject
    Planted planted;

    @Inject
    Province province;

    private final UUID organisation = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();

    @Test
    void those_who_hold_a_role_are_told_of_what_lies_at_their_organisation() {
        UUID secretary = holding("BRANCH_SECRETARY");
        UUID regulator = holding("REGULATOR");

        send(NOTICES, "cn.fengxing.notice.requested.v1", atOrganisation("CASE_ASSIGNED", "BRANCH_SECRETARY"));
        send(NOTICES, "cn.fengxing.notice.requested.v1", atOrganisation("CASE_LAPSED", "REGULATOR"));

        Eventually.await(() -> kinds(secretary).equals(List.of("CASE_ASSIGNED")));
        Eventually.await(() -> kinds(regulator).equals(List.of("CASE_LAPSED")));
        assertThat(inbox(secretary).<List<String>>path("items.subjectId")).containsOnly(subject.toString());
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            names = {"CASE_.*", "URGENT_.*", "SUGGESTION_.*", "HAZARD_.*"},
            mode = EnumSource.Mode.MATCH_ANY)
    void every_kind_that_grievance_service_asks_for_is_shown_with_its_words(NoticeKind kind) {
        UUID person = somebody();

        send(NOTICES, "cn.fengxing.notice.requested.v1", request(kind.name(), person, ""));

        Eventually.await(() -> kinds(person).equals(List.of(kind.name())));
        assertThat(inbox(person).<List<String>>path("items.title"))
                .allSatisfy(title -> assertThat(title).isNotBlank());
    }

    @Test
    void an_item_of_a_checklist_and_a_meeting_are_told_of_at_the_organisation() {
        UUID regulator = holding("REGULATOR");
        UUID admin = holding("ORG_ADMIN");

        send("fengxing.checklists.v1", "cn.fengxing.checklist.item-overdue.v1", """
                {"itemId":"%s","organisationId":"%s","version":1}""".formatted(subject, organisation));
        send("fengxing.alliances.v1", "cn.fengxing.alliance.meeting-changed.v1", meeting("CALLED", Duration.ofDays(3)));
        send(
                "fengxing.alliances.v1",
                "cn.fengxing.alliance.meeting-changed.v1",
                meeting("CALLED", Duration.ofDays(-1)));
        send("fengxing.alliances.v1", "cn.fengxing.alliance.matter-overdue.v1", """
                {"matterId":"%s","ownerId":"%s","version":1}""".formatted(subject, organisation));

        Eventually.await(() -> kinds(regulator).equals(List.of("CHECKLIST_OVERDUE")));
        Eventually.await(() -> kinds(admin).contains("MATTER_OVERDUE"));
        assertThat(kinds(admin)).containsExactlyInAnyOrder("MATTER_OVERDUE", "MEETING_CALLED");
    }

    @Test
    void a_service_asks_that_a_person_be_told() {
        UUID person = somebody();

        send(NOTICES, "cn.fengxing.notice.requested.v1", request("CASE_MOVED", person, ""));

        Eventually.await(() -> kinds(person).equals(List.of("CASE_MOVED")));
    }

    @Test
    void a_notice_that_would_tie_a_person_to_a_thing_is_put_aside() {
        UUID person = somebody();
        UUID key = UUID.randomUUID();

        send(
                NOTICES,
                key,
                "cn.fengxing.notice.requested.v1",
                Instant.now(),
                UUID.randomUUID(),
                request("CASE_MOVED", person, ",\"subjectId\":\"%s\"".formatted(subject)));

        Eventually.await(() -> !province.one("SELECT count(*) FROM dead_letter WHERE key = ?", key.toString())
                .equals(0L));
        assertThat(kinds(person)).isEmpty();
    }

    @Test
    void one_event_that_comes_twice_is_told_of_once_and_an_old_one_not_at_all() {
        UUID person = somebody();
        UUID id = UUID.randomUUID();
        String body = request("CASE_MOVED", person, "");
        send(
                NOTICES,
                UUID.randomUUID(),
                "cn.fengxing.notice.requested.v1",
                Instant.now().minus(Duration.ofDays(3)),
                UUID.randomUUID(),
                body);

        send(NOTICES, UUID.randomUUID(), "cn.fengxing.notice.requested.v1", Instant.now(), id, body);
        send(NOTICES, UUID.randomUUID(), "cn.fengxing.notice.requested.v1", Instant.now(), id, body);
        UUID afterwards = somebody();
        send(NOTICES, "cn.fengxing.notice.requested.v1", request("PLACED", afterwards, ""));
        send(NOTICES, "cn.fengxing.notice.requested.v1", request("CARE_REMINDER", person, ""));

        Eventually.await(() ->
                kinds(person).contains("CARE_REMINDER") && kinds(afterwards).contains("PLACED"));
        assertThat(kinds(person)).containsExactly("CARE_REMINDER", "CASE_MOVED");
    }

    private String atOrganisation(String kind, String role) {
        return """
                {"requestId":"%s","kind":"%s","organisationId":"%s","role":"%s","subjectId":"%s","version":1}""".formatted(UUID.randomUUID(), kind, organisation, role, subject);
    }

    private String meeting(String state, Duration from) {
        return """
                {"meetingId":"%s","allianceId":"%s","startsAt":"%s","endsAt":"%s","state":"%s","memberIds":["%s"],"version":1}""".formatted(
                        subject,
                        UUID.randomUUID(),
                        Instant.now().plus(from),
                        Instant.now().plus(from).plusSeconds(3600),
                        state,
                        organisation);
    }

    private static String request(String kind, UUID person, String more) {
        return "{\"requestId\":\"%s\",\"kind\":\"%s\",\"personId\":\"%s\"%s,\"version\":1}"
                .formatted(UUID.randomUUID(), kind, person, more);
    }

    private UUID somebody() {
        UUID id = UUID.randomUUID();
        planted.person(id, organisation);
        return id;
    }

    private UUID holding(String role) {
        UUID id = somebody();
        province.run("""
                INSERT INTO role_grant (id, person_id, role, organisation_id, granted_at, valid_from, needs_second)
                VALUES (gen_random_uuid(), ?, ?, ?, now(), '2026-01-01', false)""", id, role, organisation);
        return id;
    }

    private static Response inbox(UUID person) {
        return RestAssured.given().auth().oauth2(Tokens.of(person).text()).get("/v1/notifications");
    }

    /** Newest first. */
    private static List<String> kinds(UUID person) {
        return inbox(person).path("items.kind");
    }

    private static void send(String topic, String type, String payload) {
        send(topic, UUID.randomUUID(), type, Instant.now(), UUID.randomUUID(), payload);
    }

    private static void send(String topic, UUID key, String type, Instant time, UUID id, String payload) {
        var record = new ProducerRecord<>(topic, key.toString(), payload);
        Map.of(
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "/test",
                        "ce_specversion",
                        "1.0",
                        "ce_type",
                        type,
                        "ce_time",
                        time.toString(),
                        "content-type",
                        "application/json")
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
