package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every token that must open nothing; roles around midnight have a class of their own. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class TokenTest {

    @Inject
    Province province;

    private Rider rider;

    @BeforeEach
    void a_rider() {
        province.exists();
        rider = Rider.registered();
    }

    /** Expired, not yet valid, of another issuer or for another audience, unsigned, wrongly signed, changed. */
    @TestFactory
    Stream<DynamicTest> a_bad_token_opens_nothing_and_is_refused_even_where_none_is_needed() {
        return Tokens.refused(rider.id()).entrySet().stream()
                .map(bad -> DynamicTest.dynamicTest(bad.getKey(), () -> {
                    for (String path : List.of("/v1/people/me", "/v1/identity/sessions", "/v1/identity/jwks")) {
                        Response answer = Api.as(bad.getValue()).get(path);
                        answer.then().statusCode(401).body("type", endsWith(":unauthenticated"));
                        assertThat(answer.asString()).doesNotContain(rider.phone());
                    }
                }));
    }

    @Test
    void a_refresh_token_that_comes_again_ends_the_session_it_is_of() {
        String next = Api.refresh(rider.refreshToken()).path("refreshToken");

        Api.refresh(rider.refreshToken()).then().statusCode(401);

        Api.refresh(next).then().statusCode(401);
        Eventually.await(() -> rider.me().statusCode() == 401);
    }

    @Test
    void a_token_revoked_while_it_is_used_opens_nothing_more_and_every_service_is_told() throws Exception {
        Rider second = rider.signedInAgain();
        try (EventCaptor events = EventCaptor.fromNow("fengxing.people.v1")) {
            rider.me().then().statusCode(200);

            second.calls()
                    .delete("/v1/identity/sessions/" + rider.refreshToken().substring(0, 36))
                    .then()
                    .statusCode(204);

            CapturedEvent told = events.await(each -> rider.id().toString().equals(each.key())
                    && each.value().contains(rider.refreshToken().substring(0, 36)));
            assertThat(told.field("revokedSessions")).isNotNull();
            Eventually.await(() -> rider.me().statusCode() == 401);
            second.me().then().statusCode(200);
        }
    }

    @Test
    void a_role_that_ended_yesterday_is_in_no_token() {
        UUID branch = UUID.randomUUID();
        LocalDate today = LocalDate.now(cn.fengxing.kit.time.Today.SHANGHAI);
        province.run("""
                INSERT INTO role_grant (id, person_id, role, organisation_id, granted_at, valid_from, valid_to, needs_second)
                VALUES (gen_random_uuid(), ?, 'ORG_ADMIN', ?, now(), ?, ?, false)""", rider.id(), branch, today.minusDays(9), today.minusDays(1));

        String token = Api.refresh(rider.refreshToken()).path("accessToken");

        Api.as(token).get("/v1/people/" + rider.id() + "/grants").then().statusCode(403);
    }
}
