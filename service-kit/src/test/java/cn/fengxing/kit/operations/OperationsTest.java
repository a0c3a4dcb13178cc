package cn.fengxing.kit.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class OperationsTest {

    private static final String OPERATIONS = "/v1/operations/kit";
    private static final String SECRET = "张三 13912345678";

    @Inject
    ParkedPings parked;

    @Inject
    AuditTrail trail;

    @ConfigProperty(name = "fengxing.root-organisation")
    UUID root;

    private final UUID operator = UUID.randomUUID();

    @BeforeEach
    void nothing_is_parked() throws SQLException {
        parked.clear();
    }

    @Test
    void what_was_parked_is_listed_with_the_cause_and_without_contents() throws SQLException {
        String key = parked.poison(SECRET);
        parked.behind(key);

        operator()
                .get(OPERATIONS + "/dead-letters")
                .then()
                .statusCode(200)
                .body("items.key", contains(key, key))
                .body("items[0].topic", equalTo(ParkedPings.TOPIC))
                .body("items[0].type", equalTo("cn.fengxing.test.pinged.v1"))
                .body("items[0].errorClass", equalTo("java.lang.IllegalStateException"))
                .body("items[1].errorClass", nullValue())
                .body(not(containsString(SECRET)))
                .body(not(containsString("text")));
    }

    @Test
    void the_list_goes_on_by_its_cursor() throws SQLException {
        List<String> keys = List.of(parked.good(), parked.good(), parked.good());

        String next = operator()
                .get(OPERATIONS + "/dead-letters?limit=2")
                .then()
                .body("items.key", equalTo(keys.subList(0, 2)))
                .extract()
                .path("next");
        operator()
                .get(OPERATIONS + "/dead-letters?limit=2&cursor=" + next)
                .then()
                .body("items.key", equalTo(keys.subList(2, 3)))
                .body("next", nullValue());
    }

    @Test
    void one_key_is_replayed_and_the_others_wait() throws SQLException {
        String mended = parked.good();
        String other = parked.good();

        replay(Map.of("topic", ParkedPings.TOPIC, "key", mended, "reason", "已修复"))
                .body("keys", equalTo(1))
                .body("freed", equalTo(1))
                .body("records", equalTo(1))
                .body("errorClasses", empty());

        assertThat(parked.handled(mended)).isTrue();
        operator().get(OPERATIONS + "/dead-letters").then().body("items.key", contains(other));
    }

    @Test
    void a_topic_is_replayed_as_a_whole_and_what_fails_again_stays() throws SQLException {
        String first = parked.good();
        String sick = parked.poison("");
        String last = parked.good();
        parked.behind(last);

        replay(Map.of("topic", ParkedPings.TOPIC, "reason", "已修复"))
                .body("keys", equalTo(3))
                .body("freed", equalTo(2))
                .body("records", equalTo(3))
                .body("errorClasses", contains("com.fasterxml.jackson.core.io.JsonEOFException"))
                .body("next", nullValue());

        assertThat(parked.handled(first)).isTrue();
        operator()
                .get(OPERATIONS + "/dead-letters")
                .then()
                .body("items.key", contains(sick))
                .body("items.attempts", contains(2));
    }

    @Test
    void a_topic_with_many_keys_is_replayed_in_parts() throws SQLException {
        parked.many(201);

        String next = replay(Map.of("topic", ParkedPings.TOPIC, "reason", "已修复"))
                .body("keys", equalTo(200))
                .extract()
                .path("next");
        replay(Map.of("topic", ParkedPings.TOPIC, "after", next, "reason", "已修复"))
                .body("keys", equalTo(1))
                .body("next", nullValue());
    }

    @Test
    void every_use_is_on_record_with_its_actor_and_whether_a_reason_was_given() throws SQLException {
        replay(Map.of("topic", ParkedPings.TOPIC, "key", parked.good(), "reason", SECRET));
        operator().get(OPERATIONS + "/limits").then().statusCode(200);

        auditor()
                .get(OPERATIONS + "/audit?actor=" + operator)
                .then()
                .statusCode(200)
                .body("items.action", contains("read-limits", "replay-dead-letters"))
                .body("items.reasonGiven", contains(false, true))
                .body("items.subjectType", contains("operations", "operations"))
                .body(not(containsString(SECRET)));
        auditor()
                .get(OPERATIONS + "/audit?limit=1")
                .then()
                .body("items.action", contains("list-audit-entries"))
                .body("next", notNullValue());
    }

    @Test
    void the_trail_of_one_thing_is_read_by_its_id() {
        String person = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> trail.record("reveal-phone", "person", person, "电话回访"));

        auditor()
                .get(OPERATIONS + "/audit?subjectId=" + person)
                .then()
                .body("items.action", contains("reveal-phone"))
                .body("items.actor", contains("system"));
    }

    @Test
    void the_chain_is_checked_when_the_auditor_asks() {
        ValidatableResponse answer =
                auditor().get(OPERATIONS + "/audit/chain").then().statusCode(200);

        answer.body("begunAt", notNullValue()).body("entries", notNullValue()).body("intact", equalTo(true));
    }

    @Test
    void the_limits_are_those_in_force() {
        operator()
                .get(OPERATIONS + "/limits")
                .then()
                .statusCode(200)
                .body("enabled", equalTo(true))
                .body("limits.name", hasItem("person"))
                .body("limits.find { it.name == 'sample' }.requests", equalTo(3))
                .body("limits.find { it.name == 'sample' }.seconds", equalTo(600));
    }

    @Test
    void events_are_sent_again_by_range_and_the_progress_is_told() {
        String location = operator()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"fromId\":900000,\"toId\":900010,\"reason\":\"读者从备份恢复\"}")
                .post(OPERATIONS + "/republications")
                .then()
                .statusCode(201)
                .header("Location", containsString(OPERATIONS + "/republications/"))
                .body("fromId", equalTo(900000))
                .extract()
                .header("Location");

        Eventually.asserting(
                () -> operator().get(location).then().statusCode(200).body("doneAt", endsWith("Z")));
    }

    @Test
    void a_range_is_whole_or_stands_aside_for_an_instant() {
        refused("{\"reason\":\"补发\"}", "fromId", "required");
        refused("{\"fromId\":3,\"reason\":\"补发\"}", "toId", "required");
        refused("{\"fromId\":3,\"toId\":2,\"reason\":\"补发\"}", "toId", "too-small");
        refused("{\"fromId\":3,\"since\":\"2026-01-01T00:00:00Z\",\"reason\":\"补发\"}", "since", "not-with-others");
        refused("{\"since\":\"2999-01-01T00:00:00Z\",\"reason\":\"补发\"}", "since", "out-of-range");
    }

    @Test
    void nobody_operates_from_below_the_root_or_by_another_role() {
        for (String path : List.of("/dead-letters", "/limits")) {
            holding("ORG_ADMIN", UUID.randomUUID())
                    .get(OPERATIONS + path)
                    .then()
                    .statusCode(404);
            holding("REGULATOR", root).get(OPERATIONS + path).then().statusCode(403);
            given().get(OPERATIONS + path).then().statusCode(401);
        }
        holding("ORG_ADMIN", root).get(OPERATIONS + "/audit").then().statusCode(403);
        holding("AUDITOR", root).get(OPERATIONS + "/dead-letters").then().statusCode(403);
    }

    @Test
    void a_service_answers_for_its_own_area_alone() {
        operator()
                .get("/v1/operations/grievances/limits")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:fengxing:problem:not-found"));
    }

    @Test
    void the_description_names_the_own_area() {
        given().get("/q/openapi?format=json")
                .then()
                .body("paths.keySet()", hasItem(OPERATIONS + "/dead-letters/replays"))
                .body("paths.keySet().findAll { it.contains('{area}') }", hasSize(0));
    }

    private ValidatableResponse replay(Map<String, String> request) {
        return operator()
                .contentType("application/json")
                .body(request)
                .post(OPERATIONS + "/dead-letters/replays")
                .then()
                .statusCode(200);
    }

    private void refused(String body, String field, String reason) {
        operator()
                .contentType("application/json")
                .body(body)
                .post(OPERATIONS + "/republications")
                .then()
                .statusCode(400)
                .body("errors.field", contains(field))
                .body("errors.reason", contains(reason));
    }

    private RequestSpecification operator() {
        return given().auth()
                .oauth2(Tokens.of(operator).holding("ORG_ADMIN", root).text());
    }

    private RequestSpecification auditor() {
        return holding("AUDITOR", root);
    }

    private static RequestSpecification holding(String role, UUID organisation) {
        return given().auth().oauth2(Tokens.holding(role, organisation).text());
    }
}
