package cn.fengxing.member.journey;

import static cn.fengxing.member.journey.Api.holding;
import static cn.fengxing.member.journey.Api.signInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class StaffTest {

    private static final String PASSWORD = "a-long-passphrase";
    private static final String OWN_PASSWORD = "a-passphrase-of-my-own";

    @Inject
    Province province;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void the_first_administrator_signs_in_and_administers_the_province() {
        String token = signInAs("admin", LocalRun.PASSWORD).path("accessToken");

        assertThat(claims(token)).contains("\"ORG_ADMIN@" + Province.COMMITTEE + "\"");
        appoint(token, "BRANCH_SECRETARY", Province.RIDERS_BRANCH).then().statusCode(201);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_look_alike() {
        String username = appointed("BRANCH_SECRETARY", Province.RIDERS_BRANCH);

        Response wrong = signInAs(username, "not-the-passphrase");
        Response unknown = signInAs("nobody-" + UUID.randomUUID().toString().substring(0, 8), PASSWORD);

        wrong.then().statusCode(401).body("type", endsWith(":wrong-password"));
        assertThat(wrong.asString()).isEqualTo(unknown.asString());
    }

    @Test
    void a_name_tried_too_often_rests_and_does_not_say_so() {
        String username = appointed("BRANCH_SECRETARY", Province.RIDERS_BRANCH);
        IntStream.range(0, 5)
                .forEach(i -> signInAs(username, "not-the-passphrase").then().statusCode(401));

        signInAs(username, PASSWORD).then().statusCode(401).body("type", endsWith(":wrong-password"));

        province.run(
                "UPDATE staff_account SET tried_at = tried_at - interval '16 minutes' WHERE username = ?", username);
        signInAs(username, PASSWORD).then().statusCode(200);
    }

    @Test
    void a_changed_password_counts_and_ends_other_sessions() {
        String username = appointed("BRANCH_SECRETARY", Province.RIDERS_BRANCH);
        Response desk = signInAs(username, PASSWORD);
        Response elsewhere = signInAs(username, PASSWORD);

        Api.as(desk.path("accessToken"))
                .body("{\"current\":\"%s\",\"next\":\"another-passphrase\"}".formatted(PASSWORD))
                .put("/v1/identity/password")
                .then()
                .statusCode(204);

        signInAs(username, PASSWORD).then().statusCode(401);
        signInAs(username, "another-passphrase").then().statusCode(200);
        Api.refresh(elsewhere.path("refreshToken")).then().statusCode(401);
        Api.refresh(desk.path("refreshToken")).then().statusCode(200);
    }

    @Test
    void a_regulator_counts_only_after_a_second_person_confirmed() {
        UUID first = UUID.randomUUID();
        String token = cn.fengxing.testkit.Tokens.of(first)
                .holding("ORG_ADMIN", Province.COMMITTEE)
                .text();
        Response appointed = appoint(token, "REGULATOR", Province.BUREAU);
        appointed.then().statusCode(201).body("grant.waits", equalTo(true));
        Response session = firstSignIn(appointed);
        assertThat(claims(session.path("accessToken"))).doesNotContain("REGULATOR");

        confirm(token, appointed).then().statusCode(409).body("type", endsWith(":second-person-required"));
        confirm(administrator(), appointed).then().statusCode(200).body("waits", equalTo(false));

        assertThat(claims(Api.refresh(session.path("refreshToken")).path("accessToken")))
                .contains("\"REGULATOR@" + Province.BUREAU + "\"");
        confirm(administrator(), appointed).then().statusCode(409);
    }

    @Test
    void a_role_that_opens_personal_data_or_appoints_others_takes_two_to_give() {
        for (String role :
                List.of("ORG_ADMIN", "BRANCH_SECRETARY", "ADVISER", "DUTY_OFFICER", "REGULATOR", "AUDITOR")) {
            appoint(administrator(), role, Province.RIDERS_BRANCH)
                    .then()
                    .statusCode(201)
                    .body("grant.waits", equalTo(true));
        }
        appoint(administrator(), "DASHBOARD", Province.COMMITTEE).then().body("grant.waits", equalTo(false));
    }

    @Test
    void who_was_made_an_administrator_by_the_first_is_no_second() {
        UUID first = UUID.randomUUID();
        UUID made = madeAdministratorBy(first, UUID.randomUUID());
        UUID madeByHim = madeAdministratorBy(made, UUID.randomUUID());
        UUID somebodyElses = madeAdministratorBy(UUID.randomUUID(), UUID.randomUUID());
        Response appointed = appoint(administrator(first), "BRANCH_SECRETARY", Province.RIDERS_BRANCH);

        for (UUID dependent : List.of(made, madeByHim)) {
            confirm(administrator(dependent), appointed)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith(":independent-person-required"));
        }
        confirm(administrator(somebodyElses), appointed).then().statusCode(200);
    }

    @Test
    void the_first_of_all_appoints_the_second_alone_and_nobody_else() {
        UUID root = UUID.randomUUID();
        UUID top = UUID.randomUUID();
        province.plant(top, null, "WORKING_COMMITTEE", "PARTY", "220000000000", "");
        province.run("INSERT INTO person (id, placed, registered_at, version) VALUES (?, false, now(), 0)", root);
        province.run("""
                INSERT INTO role_grant (id, person_id, role, organisation_id, granted_at, valid_from, needs_second)
                VALUES (gen_random_uuid(), ?, 'ORG_ADMIN', ?, now(), '2026-01-01', false)""", root, top);

        Response second = appoint(administrator(root, top), "ORG_ADMIN", top);
        Response third = appoint(administrator(root, top), "ORG_ADMIN", top);

        second.then().statusCode(201).body("grant.waits", equalTo(false));
        third.then().statusCode(201).body("grant.waits", equalTo(true));
        confirm(administrator(UUID.fromString(second.path("personId")), top), third)
                .then()
                .statusCode(200);
        confirm(
                        administrator(UUID.fromString(third.path("personId")), top),
                        appoint(administrator(root, top), "AUDITOR", top))
                .then()
                .statusCode(409);
    }

    @Test
    void no_role_counts_before_its_holder_has_chosen_a_password() {
        Response appointed = appoint(administrator(), "DASHBOARD", Province.COMMITTEE);
        Response session = signInAs(appointed.path("username"), PASSWORD);
        session.then().statusCode(200).body("mustChangePassword", equalTo(true));
        assertThat(claims(session.path("accessToken"))).doesNotContain("DASHBOARD");

        changePassword(session, PASSWORD).then().statusCode(409).body("type", endsWith(":same-password"));
        changePassword(session, OWN_PASSWORD).then().statusCode(204);

        Response renewed = Api.refresh(session.path("refreshToken"));
        renewed.then().statusCode(200).body("mustChangePassword", equalTo(false));
        assertThat(claims(renewed.path("accessToken"))).contains("\"DASHBOARD@" + Province.COMMITTEE + "\"");
    }

    @Test
    void a_role_that_ends_voids_the_tokens_that_carry_it() {
        Response appointed = appoint(administrator(), "BRANCH_SECRETARY", Province.RIDERS_BRANCH);
        confirm(administrator(), appointed).then().statusCode(200);
        Response session = firstSignIn(appointed);
        assertThat(claims(session.path("accessToken"))).contains("BRANCH_SECRETARY");
        String grant = "/v1/people/%s/grants/%s"
                .formatted(appointed.<String>path("personId"), appointed.<String>path("grant.id"));

        holding("ORG_ADMIN", Province.COMMITTEE).delete(grant).then().statusCode(204);

        Eventually.await(
                () -> Api.as(session.path("accessToken")).get("/v1/people/me").statusCode() == 401);
        Response renewed = Api.refresh(session.path("refreshToken"));
        Api.as(renewed.path("accessToken")).get("/v1/people/me").then().statusCode(200);
        assertThat(claims(renewed.path("accessToken"))).doesNotContain("BRANCH_SECRETARY");
    }

    @Test
    void a_role_counts_from_its_first_to_its_last_day() {
        UUID person = Rider.registered().id();
        grant(person, "ADVISER", "2099-01-01", null).then().statusCode(201);
        grant(person, "ADVISER", "2020-01-01", "2020-12-31").then().statusCode(201);
        grant(person, "BRANCH_SECRETARY", "2020-01-01", "2099-12-31").then().statusCode(201);

        holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE)
                .get("/v1/people/" + person + "/grants")
                .then()
                .body("items", hasSize(3));
        holding("ORG_ADMIN", Province.JINZHOU_COMMITTEE)
                .get("/v1/people/" + person + "/grants")
                .then()
                .body("items", hasSize(0));
        grant(person, "ADVISER", "2026-01-02", "2026-01-01").then().statusCode(400);
    }

    @Test
    void nobody_gives_a_role_to_himself_and_nobody_is_made_a_worker_or_a_member() {
        UUID me = Rider.registered().id();
        String token = cn.fengxing.testkit.Tokens.of(me)
                .holding("ORG_ADMIN", Province.COMMITTEE)
                .text();

        Api.as(token)
                .body(grantOf("AUDITOR", "2026-01-01", null))
                .post("/v1/people/" + me + "/grants")
                .then()
                .statusCode(409);
        grant(me, "MEMBER", "2026-01-01", null)
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("role-not-given"));
    }

    @Test
    void a_name_is_given_once() {
        String username = appointed("ADVISER", Province.RIDERS_BRANCH);

        appoint(administrator(), username, "ADVISER", Province.RIDERS_BRANCH)
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("username-taken"));
    }

    private static String administrator() {
        return administrator(UUID.randomUUID());
    }

    private static String administrator(UUID person) {
        return administrator(person, Province.COMMITTEE);
    }

    private static String administrator(UUID person, UUID organisation) {
        return cn.fengxing.testkit.Tokens.of(person)
                .holding("ORG_ADMIN", organisation)
                .text();
    }

    /** As the rows of a confirmed appointment have it. */
    private UUID madeAdministratorBy(UUID first, UUID second) {
        UUID made = UUID.randomUUID();
        province.run("INSERT INTO person (id, placed, registered_at, version) VALUES (?, false, now(), 0)", made);
        province.run("""
                INSERT INTO role_grant (id, person_id, role, organisation_id, granted_by, confirmed_by, granted_at, valid_from,
                                        needs_second)
                VALUES (gen_random_uuid(), ?, 'ORG_ADMIN', ?, ?, ?, now(), '2026-01-01', true)""", made, Province.COMMITTEE, first, second);
        return made;
    }

    private static Response confirm(String token, Response appointed) {
        return Api.as(token)
                .post("/v1/people/%s/grants/%s/confirmation"
                        .formatted(appointed.<String>path("personId"), appointed.<String>path("grant.id")));
    }

    private static Response changePassword(Response session, String next) {
        return Api.as(session.path("accessToken"))
                .body("{\"current\":\"%s\",\"next\":\"%s\"}".formatted(PASSWORD, next))
                .put("/v1/identity/password");
    }

    /** With the initial password, which is changed at once, and again with the own one. */
    private static Response firstSignIn(Response appointed) {
        changePassword(signInAs(appointed.path("username"), PASSWORD), OWN_PASSWORD)
                .then()
                .statusCode(204);
        return signInAs(appointed.path("username"), OWN_PASSWORD);
    }

    private static Response appoint(String token, String role, UUID organisation) {
        return appoint(token, "staff-" + UUID.randomUUID().toString().substring(0, 8), role, organisation);
    }

    private static Response appoint(String token, String username, String role, UUID organisation) {
        return Api.as(token)
                .body("""
                {"username":"%s","password":"%s","grant":{"role":"%s","organisationId":"%s","validFrom":"2026-01-01"}}""".formatted(username, PASSWORD, role, organisation))
                .post("/v1/people/staff");
    }

    private static String appointed(String role, UUID organisation) {
        return appoint(administrator(), role, organisation).path("username");
    }

    private static Response grant(UUID person, String role, String from, String to) {
        return holding("ORG_ADMIN", Province.COMMITTEE)
                .body(grantOf(role, from, to))
                .post("/v1/people/" + person + "/grants");
    }

    private static String grantOf(String role, String from, String to) {
        return """
                {"role":"%s","organisationId":"%s","validFrom":"%s","validTo":%s}""".formatted(role, Province.RIDERS_BRANCH, from, to == null ? "null" : "\"" + to + "\"");
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
