package cn.fengxing.member;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.matrix.MatrixTree;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(CodesInFile.class)
class SignInTest {

    private final String phone = "139%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));

    @Inject
    DataSource database;

    private UUID platform;

    @BeforeEach
    void aPlatform() throws SQLException {
        platform = MatrixTree.plantedIn(database).seat();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE known_organisation SET line = 'CORPORATE' WHERE id = '" + platform + "'");
        }
    }

    @Test
    void a_registered_worker_sees_the_own_phone_in_the_clear() {
        Response tokens = registered();

        String shown = given().auth()
                .oauth2(tokens.path("accessToken"))
                .get("/v1/people/me")
                .path("phone");

        assertThat(shown).isEqualTo(phone);
    }

    @Test
    void a_code_works_once() {
        registered();

        given().contentType("application/json")
                .body(Map.of("phone", phone, "code", CodesInFile.latest(phone)))
                .post("/v1/identity/code-sign-ins")
                .then()
                .statusCode(400);
    }

    @Test
    void a_second_code_within_a_minute_is_answered_alike_and_not_sent() {
        requestCode().then().statusCode(202);
        String first = CodesInFile.latest(phone);

        requestCode().then().statusCode(202);

        assertThat(CodesInFile.latest(phone)).isEqualTo(first);
    }

    @Test
    void a_refresh_token_used_twice_ends_the_session() {
        Response tokens = registered();
        Response renewed = refresh(tokens.path("refreshToken"));
        renewed.then().statusCode(200);

        refresh(tokens.path("refreshToken")).then().statusCode(400);

        refresh(renewed.path("refreshToken")).then().statusCode(400);
        Eventually.await(() -> status(renewed.path("accessToken")) == 401);
    }

    @Test
    void signing_out_voids_the_access_token() {
        String token = registered().path("accessToken");

        given().auth().oauth2(token).post("/v1/identity/sign-outs").then().statusCode(204);

        Eventually.await(() -> status(token) == 401);
    }

    @Test
    void an_erased_worker_is_unknown_and_unreadable() throws SQLException {
        Response tokens = registered();

        given().auth()
                .oauth2(tokens.path("accessToken"))
                .delete("/v1/people/me")
                .then()
                .statusCode(204);

        Eventually.await(() -> status(tokens.path("accessToken")) == 401);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT phone, phone_index, name, kind_of_work FROM person WHERE id = '"
                                + tokens.path("personId") + "'")) {
            assertThat(rows.next()).isTrue();
            for (int column = 1; column <= 4; column++) {
                assertThat(rows.getObject(column)).isNull();
            }
        }
    }

    private Response registered() {
        requestCode().then().statusCode(202);
        Response tokens = given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "phone",
                        phone,
                        "code",
                        CodesInFile.latest(phone),
                        "kindOfWork",
                        "RIDER",
                        "platformId",
                        platform,
                        "divisionCode",
                        "210106001000",
                        "consent",
                        Map.of("purpose", "REGISTRATION", "textVersion", "2026-01")))
                .post("/v1/people");
        tokens.then().statusCode(201);
        return tokens;
    }

    private Response requestCode() {
        return given().contentType("application/json")
                .body(Map.of("phone", phone))
                .post("/v1/identity/codes");
    }

    private static Response refresh(String token) {
        return given().contentType("application/json")
                .body(Map.of("refreshToken", token))
                .post("/v1/identity/refreshes");
    }

    private static int status(String token) {
        return given().auth().oauth2(token).get("/v1/people/me").statusCode();
    }
}
