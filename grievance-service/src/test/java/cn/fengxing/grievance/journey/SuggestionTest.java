package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.knownperson.PersonErased;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class SuggestionTest {

    static final String TO_COMMUNITY = """
            {"recipient":{"kind":"COMMUNITY","divisionCode":"210102000000"},"text":"希望驿站设在一层，我电话13812345678。"}""";
    static final String PASSING_ON = """
            {"recipient":{"kind":"COMMUNITY","divisionCode":"210102000000"},"reason":"由社区统筹。"}""";

    @Inject
    World world;

    @Inject
    Event<PersonErased> erasures;

    private UUID rider;

    @BeforeEach
    void a_province_and_a_rider() {
        world.exists();
        rider = world.newRider();
    }

    @Test
    void a_community_answers_without_learning_who_it_was_and_does_it() {
        String id = made(rider, TO_COMMUNITY);

        Response read = as(community()).get(path(id));
        assertThat(read.statusCode()).as(read.asString()).isEqualTo(200);
        assertThat(read.<String>path("text")).isEqualTo("希望驿站设在一层，我电话＊＊＊。");
        assertThat(read.asString()).doesNotContain(rider.toString());
        assertThat(as(community())
                        .get("/v1/suggestions?scope=QUEUE&limit=200&organisationId=" + World.COMMUNITY)
                        .jsonPath()
                        .getList("items.id"))
                .contains(id);

        answered(id, "PARTLY");
        keep(id, "completion", "{\"done\":\"已迁至一层。\"}", 200);

        assertThat(as(rider()).get(path(id)).<String>path("state")).isEqualTo("DONE");
        assertThat(as(rider()).get("/v1/suggestions").jsonPath().getList("items.id"))
                .contains(id);
    }

    @Test
    void what_is_not_adopted_is_not_done_and_nothing_is_answered_twice() {
        String id = made(rider, TO_COMMUNITY);
        answered(id, "NOT_ADOPTED");

        keep(id, "completion", "{\"done\":\"已办到。\"}", 409);
        keep(id, "answer", "{\"outcome\":\"ADOPTED\",\"answer\":\"下月办。\"}", 409);
    }

    @Test
    void an_adopted_wish_tells_who_earned_the_points_and_neither_the_words() {
        try (var events = EventCaptor.fromNow("fengxing.suggestions.v1")) {
            String id = made(rider, TO_COMMUNITY);
            answered(id, "ADOPTED");

            var adopted = events.await(event -> event.key().equals(id));
            assertThat(adopted.field("suggesterId")).isEqualTo(rider.toString());
            assertThat(adopted.value()).doesNotContain("一层");
        }
    }

    @Test
    void a_stations_mailbox_is_answered_by_whoever_runs_it_and_may_be_passed_on() {
        UUID station = UUID.randomUUID();
        world.run(
                "INSERT INTO known_station VALUES (?, '文艺路爱心驿站', ?, ?, false, 1)", station, World.BRANCH, World.COUNTY);
        String keeper = Tokens.holding("STATION_KEEPER", World.BRANCH).text();
        String id = made(
                rider,
                "{\"recipient\":{\"kind\":\"STATION\",\"recipientId\":\"" + station + "\"},\"text\":\"加一台微波炉。\"}");

        Response passed =
                as(keeper).header("If-Match", "\"0\"").body(PASSING_ON).post(path(id) + "/passing-on");

        assertThat(passed.statusCode()).as(passed.asString()).isEqualTo(200);
        assertThat(passed.<String>path("recipientId")).isEqualTo(World.COMMUNITY.toString());
        assertThat(as(keeper).get(path(id)).statusCode()).isEqualTo(404);
        keep(id, "passing-on", PASSING_ON, 200);
        keep(id, "passing-on", PASSING_ON, 200);
        keep(id, "passing-on", PASSING_ON, 409);
    }

    @Test
    void nobody_writes_to_a_station_that_there_is_not() {
        Response refused = make(
                rider,
                "{\"recipient\":{\"kind\":\"STATION\",\"recipientId\":\"" + UUID.randomUUID()
                        + "\"},\"text\":\"微波炉。\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("errors[0].reason")).isEqualTo("recipient-unknown");
    }

    @Test
    void nobody_answers_their_own_suggestion_or_joins_it() {
        String id = made(rider, TO_COMMUNITY);
        shown(id);
        String own =
                Tokens.of(rider).holding("COMMUNITY_WORKER", World.COMMUNITY).text();

        assertThat(as(own).header("If-Match", "*")
                        .body("{\"outcome\":\"ADOPTED\",\"answer\":\"好。\"}")
                        .post(path(id) + "/answer")
                        .statusCode())
                .isEqualTo(409);
        assertThat(as(rider()).put(path(id) + "/me-too").statusCode()).isEqualTo(409);
    }

    @Test
    void others_see_only_what_was_released_and_counts_move_by_fives() {
        String id = made(rider, TO_COMMUNITY);
        String other = Tokens.of(world.newRider()).text();
        assertThat(as(other).put(path(id) + "/me-too").statusCode()).isEqualTo(404);
        shown(id);

        Stream.generate(() -> Tokens.of(world.newRider()).text()).limit(4).forEach(each -> join(each, id, 0));
        join(other, id, 5);
        join(other, id, 5);
        assertThat(wish(id)).contains("驿站设在一层。").doesNotContain("希望驿站");

        assertThat(as(other).delete(path(id) + "/me-too").<Integer>path("meTooAtLeast"))
                .isZero();
        assertThat(CaseIds.one("SELECT me_too::text FROM suggestion WHERE id = ?::uuid", id))
                .isEqualTo("4");
    }

    @Test
    void whoever_is_late_is_warned_and_then_listed_one_level_up_without_the_words() {
        String id = made(rider, TO_COMMUNITY);
        try (var notices = EventCaptor.fromBeginning("fengxing.notices.v1")) {
            world.run("UPDATE suggestion SET alarm_at = now() WHERE id = ?", UUID.fromString(id));
            notices.await(event -> told(event.value(), "SUGGESTION_DUE_SOON", id));

            world.run(
                    "UPDATE suggestion SET due_at = now() - interval '1 second', alarm_at = now() - interval '1 second' WHERE id = ?",
                    UUID.fromString(id));
            notices.await(event -> told(event.value(), "SUGGESTION_OVERDUE", id));
            notices.await(event -> told(event.value(), "SUGGESTION_LATE_BELOW", id));
        }
        UUID above = UUID.fromString(CaseIds.one("SELECT supervisor_id::text FROM suggestion WHERE id = ?::uuid", id));
        Response late = as(Tokens.holding("ORG_ADMIN", above).text())
                .get("/v1/suggestions?scope=LATE&limit=200&organisationId=" + above);
        assertThat(late.statusCode()).as(late.asString()).isEqualTo(200);
        assertThat(late.jsonPath().getList("items.id")).contains(id);
        assertThat(late.asString()).doesNotContain("一层");

        answered(id, "ADOPTED");
    }

    @Test
    void what_somebody_suggested_goes_with_them_when_they_are_erased() {
        String open = made(rider, TO_COMMUNITY);
        String adopted = made(rider, TO_COMMUNITY);
        answered(adopted, "ADOPTED");
        QuarkusTransaction.requiringNew().run(() -> erasures.fire(new PersonErased(rider)));

        assertThat(as(community()).get(path(open)).<String>path("state")).isEqualTo("WITHDRAWN");
        assertThat(as(community()).get(path(open)).<String>path("text")).isNull();
        assertThat(as(rider()).get(path(adopted)).statusCode()).isEqualTo(404);
        keep(adopted, "completion", "{\"done\":\"已办到。\"}", 200);
    }

    @Test
    void what_a_closed_account_suggested_is_read_by_the_one_that_goes_on() {
        String id = made(rider, TO_COMMUNITY);
        UUID present = world.newRider();
        world.run("UPDATE known_person SET merged_into = ? WHERE id = ?", present, rider);

        assertThat(as(Tokens.of(present).text()).get(path(id)).statusCode()).isEqualTo(200);
    }

    @Test
    void who_suggested_is_told_later_that_there_is_an_answer_and_not_to_what() {
        try (var notices = EventCaptor.fromNow("fengxing.notices.v1")) {
            String id = made(rider, TO_COMMUNITY);
            answered(id, "ADOPTED");
            notices.await(event -> told(event.value(), "SUGGESTION_ASSIGNED", id));
            assertThat(notices.untilNow()).noneMatch(event -> event.value().contains(rider.toString()));

            world.run("UPDATE pending_notice SET send_at = now()");

            var told = notices.await(event -> event.field("personId").equals(rider.toString()));
            assertThat(told.field("kind")).isEqualTo("SUGGESTION_ANSWERED");
            assertThat(told.value()).doesNotContain(id);
        }
    }

    @Test
    void a_station_is_known_as_org_service_tells_of_it_and_a_closed_one_gets_no_suggestions() {
        UUID station = UUID.randomUUID();
        String body = "{\"recipient\":{\"kind\":\"STATION\",\"recipientId\":\"" + station + "\"},\"text\":\"微波炉。\"}";

        tell(station, 1, false);
        Eventually.await(() -> make(rider, body).statusCode() == 201);

        tell(station, 2, true);
        Eventually.await(() -> make(rider, body).statusCode() == 400);
    }

    private static void tell(UUID station, int version, boolean closedDown) {
        TestEvents.send("fengxing.stations.v1", station, "cn.fengxing.station.changed.v1", """
                {"version":%d,"stationId":"%s","name":"青年大街驿站","type":"CARE_STATION","runner":"COMMUNITY",
                 "organisationId":"%s","divisionCode":"210102000000","closedDown":%s}""".formatted(
                        version, station, World.COMMUNITY, closedDown));
    }

    static String made(UUID person, String body) {
        Response made = make(person, body);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.path("id");
    }

    private static Response make(UUID person, String body) {
        return as(Tokens.of(person).text())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/suggestions");
    }

    static void answered(String id, String outcome) {
        keep(id, "answer", "{\"outcome\":\"" + outcome + "\",\"answer\":\"下月协调。\"}", 200);
    }

    static void shown(String id) {
        Response shown = as(community())
                .header("If-Match", "*")
                .body("{\"text\":\"驿站设在一层。\"}")
                .put(path(id) + "/showing");
        assertThat(shown.statusCode()).as(shown.asString()).isEqualTo(200);
    }

    private static void keep(String id, String action, String body, int status) {
        Response kept = as(community()).header("If-Match", "*").body(body).post(path(id) + "/" + action);
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(status);
    }

    private static void join(String token, String id, int atLeast) {
        Response joined = as(token).put(path(id) + "/me-too");
        assertThat(joined.statusCode()).as(joined.asString()).isEqualTo(200);
        assertThat(joined.<Integer>path("meTooAtLeast")).isEqualTo(atLeast);
    }

    private String wish(String id) {
        Response wishes = as(rider()).get("/v1/suggestions/wishes?limit=200&divisionCode=" + World.CITY);
        assertThat(wishes.jsonPath().getList("items.id")).contains(id);
        return wishes.asString();
    }

    private static boolean told(String request, String kind, String id) {
        return request.contains("\"" + kind + "\"") && request.contains(id);
    }

    private static String path(String id) {
        return "/v1/suggestions/" + id;
    }

    private static String community() {
        return Tokens.holding("COMMUNITY_WORKER", World.COMMUNITY).text();
    }

    private String rider() {
        return Tokens.of(rider).text();
    }
}
