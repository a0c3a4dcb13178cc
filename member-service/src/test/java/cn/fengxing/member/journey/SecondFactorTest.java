package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import cn.fengxing.member.identity.secondfactor.AuthenticatorApp;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class SecondFactorTest {

    @Inject
    Province province;

    @Inject
    Planted planted;

    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void somebody_at_a_desk() {
        province.exists();
        planted.person(person, Province.RIDERS_BRANCH);
        planted.account(person);
    }

    @Test
    void a_secret_takes_the_password_and_asks_nothing_before_its_first_code() {
        enrol("another-passphrase").then().statusCode(401).body("type", endsWith(":wrong-password"));
        enrol(Planted.PASSWORD).then().statusCode(200).body("uri", startsWith("otpauth://totp/"));

        signIn(null).then().statusCode(200);
        confirm("000000").then().statusCode(401).body("type", endsWith(":wrong-second-factor"));
        signIn(null).then().statusCode(200);
    }

    @Test
    void once_it_is_set_up_the_password_alone_is_not_enough() {
        AuthenticatorApp app = begun();
        confirm(app.code(0)).then().statusCode(200).body("recoveryCodes", hasSize(10));

        signIn(null).then().statusCode(401).body("type", endsWith(":second-factor-required"));
        signIn("000000").then().statusCode(401).body("type", endsWith(":wrong-second-factor"));
        signIn(app.code(1)).then().statusCode(200);
        enrol(Planted.PASSWORD).then().statusCode(409).body("type", endsWith(":second-factor-exists"));
    }

    @Test
    void a_code_works_once() {
        AuthenticatorApp app = begun();
        String first = app.code(0);
        confirm(first).then().statusCode(200);
        String second = app.code(1);

        signIn(first).then().statusCode(401);
        signIn(second).then().statusCode(200);
        signIn(second).then().statusCode(401);
    }

    @Test
    void a_recovery_code_works_once() {
        AuthenticatorApp app = begun();
        List<String> codes = confirm(app.code(0)).path("recoveryCodes");

        signIn(codes.get(3)).then().statusCode(200);
        signIn(codes.get(3)).then().statusCode(401);
        signIn(codes.get(4)).then().statusCode(200);
        assertThat(province.one(
                        "SELECT count(*) FROM recovery_code WHERE encode(code_hash, 'escape') LIKE '%' || ? || '%'",
                        codes.get(5)))
                .isEqualTo(0L);
    }

    @Test
    void wrong_codes_are_counted_like_wrong_passwords() {
        AuthenticatorApp app = begun();
        confirm(app.code(0)).then().statusCode(200);
        IntStream.range(0, 5).forEach(i -> signIn("000000").then().statusCode(401));

        signIn(app.code(1)).then().statusCode(401).body("type", endsWith(":wrong-password"));
    }

    @Test
    void two_administrators_who_owe_each_other_nothing_take_it_away() {
        AuthenticatorApp app = begun();
        List<String> codes = confirm(app.code(0)).path("recoveryCodes");
        String session = signIn(codes.get(0)).path("accessToken");
        planted.grant(person, Province.RIDERS_BRANCH, false);
        UUID first = UUID.randomUUID();
        UUID made = madeAdministratorBy(first);

        reset(first).then().statusCode(200).body("waits", equalTo(true));
        reset(first).then().statusCode(200).body("waits", equalTo(true));
        reset(made).then().statusCode(409).body("type", endsWith(":independent-person-required"));
        reset(person).then().statusCode(409).body("type", endsWith(":second-person-required"));
        signIn(null).then().statusCode(401);

        reset(UUID.randomUUID()).then().statusCode(200).body("waits", equalTo(false));

        signIn(null).then().statusCode(200);
        Eventually.await(() -> Api.as(session).get("/v1/people/me").statusCode() == 401);
        reset(first).then().statusCode(409).body("type", endsWith(":no-second-factor"));
    }

    private AuthenticatorApp begun() {
        return new AuthenticatorApp(enrol(Planted.PASSWORD).path("secret"));
    }

    private Response enrol(String password) {
        return Api.as(Tokens.of(person).text())
                .body("{\"password\":\"%s\"}".formatted(password))
                .post("/v1/identity/second-factor");
    }

    private Response confirm(String code) {
        return Api.as(Tokens.of(person).text())
                .body("{\"code\":\"%s\"}".formatted(code))
                .post("/v1/identity/second-factor/confirmation");
    }

    private Response signIn(String code) {
        return Api.anybody()
                .body("{\"username\":\"staff-%s\",\"password\":\"%s\",\"secondFactor\":%s}"
                        .formatted(
                                person.toString().substring(0, 8),
                                Planted.PASSWORD,
                                code == null ? "null" : "\"" + code + "\""))
                .post("/v1/identity/password-sign-ins");
    }

    private Response reset(UUID administrator) {
        return Api.as(Tokens.of(administrator)
                        .holding("ORG_ADMIN", Province.COMMITTEE)
                        .text())
                .post("/v1/people/" + person + "/second-factor-resets");
    }

    private UUID madeAdministratorBy(UUID first) {
        UUID made = UUID.randomUUID();
        planted.person(made, Province.RIDERS_BRANCH);
        province.run("""
                INSERT INTO role_grant (id, person_id, role, organisation_id, granted_by, granted_at, valid_from, needs_second)
                VALUES (gen_random_uuid(), ?, 'ORG_ADMIN', ?, ?, now(), '2026-01-01', false)""", made, Province.COMMITTEE, first);
        return made;
    }
}
