package cn.fengxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.acceptance.Api.Answer;
import cn.fengxing.testkit.Eventually;
import java.util.Map;

/** How somebody comes into office: an administrator appoints, another confirms, and the holder chooses a password. */
final class Staff {

    static final String PASSWORD = "a-passphrase-of-my-own";
    static final String INITIAL = "a-long-passphrase";
    private static final String DEPUTY = "deputy";
    private static final String ROOT = "01900000-0000-7000-8000-000000210000";

    private final Api anybody;
    private final Api admin;
    private final Api deputy;

    Staff(Suite suite) {
        this.anybody = new Api(suite.edge(), null);
        this.admin = signIn("admin", suite.adminPassword());
        this.deputy = secondOfAll();
    }

    Api admin() {
        return admin;
    }

    /** Whom the first administrator appoints alone, once in the life of a suite. */
    private Api secondOfAll() {
        Answer there = tokens(DEPUTY, PASSWORD);
        if (there.status() == 200) {
            return anybody.as(there.text("accessToken"));
        }
        Answer appointed = opened(DEPUTY, "ORG_ADMIN", ROOT);
        assertThat(appointed.body().path("grant").path("waits").asBoolean()).isFalse();
        return firstSignIn(DEPUTY);
    }

    Api appoint(String username, String role, String organisation) {
        open(username, role, organisation);
        return firstSignIn(username);
    }

    /** @return the id of the person */
    String open(String username, String role, String organisation) {
        Answer account = opened(username, role, organisation);
        String person = account.text("personId");
        if (account.body().path("grant").path("waits").asBoolean()) {
            String grant = account.body().path("grant").path("id").asText();
            deputy.post("/v1/people/" + person + "/grants/" + grant + "/confirmation", Map.of())
                    .expect(200);
        }
        return person;
    }

    /** A role that one alone may give. */
    void grant(String person, String role, String organisation) {
        Answer given = admin.post("/v1/people/" + person + "/grants", terms(role, organisation));
        assertThat(given.expect(201).body().path("waits").asBoolean()).isFalse();
    }

    /** Waits for the word of a new organisation to reach member-service. */
    private Answer opened(String username, String role, String organisation) {
        Map<String, Object> body =
                Map.of("username", username, "password", INITIAL, "grant", terms(role, organisation));
        Answer[] answer = new Answer[1];
        Eventually.await(() -> {
            answer[0] = admin.post("/v1/people/staff", body);
            return answer[0].status() != 404;
        });
        return answer[0].expect(201);
    }

    private static Map<String, Object> terms(String role, String organisation) {
        return Map.of("role", role, "organisationId", organisation, "validFrom", "2026-01-01");
    }

    /** Until the initial password is changed no role counts. */
    Api firstSignIn(String username) {
        Answer tokens = tokens(username, INITIAL).expect(200);
        assertThat(tokens.body().path("mustChangePassword").asBoolean()).isTrue();
        anybody.as(tokens.text("accessToken"))
                .put("/v1/identity/password", Map.of("current", INITIAL, "next", PASSWORD))
                .expect(204);
        return signIn(username, PASSWORD);
    }

    Api signIn(String username, String password) {
        return anybody.as(tokens(username, password).expect(200).text("accessToken"));
    }

    private Answer tokens(String username, String password) {
        return anybody.post("/v1/identity/password-sign-ins", Map.of("username", username, "password", password));
    }
}
