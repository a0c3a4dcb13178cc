package cn.fengxing.kit.idempotency;

import static cn.fengxing.kit.sample.Requests.named;
import static cn.fengxing.kit.sample.Requests.signedIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.kit.sample.Gate;
import cn.fengxing.kit.sample.Requests;
import cn.fengxing.kit.sample.Samples;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class IdempotencyTest {

    @Inject
    Samples samples;

    @Inject
    Gate gate;

    @Inject
    DataSource database;

    @Inject
    StoredAnswers answers;

    private final String key = UUID.randomUUID().toString();
    private final String name = "sample-" + key;

    @Test
    void the_same_request_is_answered_the_same_and_done_once() throws Exception {
        Response first = add(Requests.RIDER, key, named(name));
        Response second = add(Requests.RIDER, key, named(name));

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        second.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertThat(second.asString()).isEqualTo(first.asString());
        for (String header : new String[] {"Location", "ETag", "Content-Type"}) {
            assertThat(second.header(header)).isNotNull().isEqualTo(first.header(header));
        }
        assertThat(first.header("Location")).startsWith("/v1/samples/");
        assertThat(samples.named(name)).isEqualTo(1);
    }

    @Test
    void a_quoted_key_is_the_same_key() {
        add(Requests.RIDER, key, named(name)).then().statusCode(201);
        add(Requests.RIDER, "\"" + key + "\"", named(name)).then().header("Idempotency-Replayed", equalTo("true"));
    }

    @Test
    void the_same_key_with_another_body_is_refused() throws Exception {
        add(Requests.RIDER, key, named(name)).then().statusCode(201);
        add(Requests.RIDER, key, named(name + "-2"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:fengxing:problem:idempotency-key-reused"));
        assertThat(samples.named(name)).isEqualTo(1);
    }

    @Test
    void another_person_may_use_the_same_key() {
        add(Requests.RIDER, key, named(name)).then().statusCode(201);
        add(UUID.randomUUID(), key, named(name + "-2"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void a_key_in_flight_is_refused_until_it_is_answered() throws Exception {
        String body = named("waiting-" + key);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> add(Requests.RIDER, key, body));
        assertThat(gate.entered().await(20, TimeUnit.SECONDS)).isTrue();

        add(Requests.RIDER, key, body)
                .then()
                .statusCode(409)
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("urn:fengxing:problem:request-in-progress"));

        gate.opened().countDown();
        assertThat(first.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
        add(Requests.RIDER, key, body).then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
    }

    @Test
    void a_refused_request_leaves_neither_effect_nor_answer() throws Exception {
        String refused = "refused-" + key;
        for (int i = 0; i < 2; i++) {
            add(Requests.RIDER, key, named(refused)).then().statusCode(400).header("Idempotency-Replayed", nullValue());
        }
        assertThat(samples.named(refused)).isZero();
        add(Requests.RIDER, key, named(name)).then().statusCode(201);
    }

    @Test
    void a_request_that_clashes_in_the_database_can_be_repeated() {
        add(Requests.RIDER, key, named(name)).then().statusCode(201);
        String other = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            add(Requests.RIDER, other, named(name))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:fengxing:problem:already-exists"));
        }
    }

    @Test
    void a_required_key_that_is_missing_is_refused() {
        signedIn()
                .contentType("application/json")
                .body(named(name))
                .post("/v1/samples")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:fengxing:problem:idempotency-key-required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "a b"})
    void what_is_no_key_is_refused(String bad) {
        add(Requests.RIDER, bad, named(name))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:fengxing:problem:idempotency-key-malformed"));
    }

    @Test
    void a_key_has_at_most_255_characters() {
        add(Requests.RIDER, "k".repeat(256), named(name)).then().statusCode(400);
        add(Requests.RIDER, "k".repeat(255), named(name)).then().statusCode(201);
    }

    @Test
    void an_anonymous_key_is_long_enough_not_to_be_guessed() {
        open("fifteen-letters", name).then().statusCode(400);
        Response first = open(key, name);
        first.then().statusCode(200);
        assertThat(open(key, name).asString()).isEqualTo(first.asString());
        given().contentType("application/json")
                .body(named(name + "-2"))
                .post("/v1/samples/open")
                .then()
                .statusCode(200);
    }

    @Test
    void neither_key_nor_answer_can_be_read_in_the_database() throws Exception {
        add(Requests.RIDER, key, named(name)).then().statusCode(201);
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT key_hash || fingerprint || answer FROM idempotency")) {
            while (rows.next()) {
                String text = new String(rows.getBytes(1), StandardCharsets.ISO_8859_1);
                assertThat(text).doesNotContain(key, name, "location");
            }
        }
    }

    @Test
    void old_answers_are_purged_and_young_ones_are_not() throws Exception {
        add(Requests.RIDER, key, named(name)).then().statusCode(201);
        samples.run(
                "INSERT INTO idempotency (key_hash, fingerprint, answer, created_at) SELECT sha256('old'), sha256('a'),"
                        + " 'a', now() - interval '9 days'");

        answers.purgeOld();

        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT count(*) FILTER (WHERE created_at < now() - interval '8 days'), count(*)"
                                + " FROM idempotency")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
            assertThat(rows.getInt(2)).isPositive();
        }
        add(Requests.RIDER, key, named(name)).then().header("Idempotency-Replayed", equalTo("true"));
    }

    private static Response add(UUID person, String key, String body) {
        return signedIn(person)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/samples");
    }

    private static Response open(String key, String name) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(named(name))
                .post("/v1/samples/open");
    }
}
