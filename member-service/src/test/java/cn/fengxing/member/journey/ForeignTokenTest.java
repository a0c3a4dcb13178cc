package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class ForeignTokenTest {

    private static final String NONCE = "n-0S6_WzA2Mj";

    @Inject
    Province province;

    private final String subject = "official-" + UUID.randomUUID();
    private Rider rider;

    @BeforeEach
    void a_rider() {
        province.exists();
        rider = Rider.registered();
    }

    @Test
    void who_has_linked_a_subject_signs_in_with_its_tokens() {
        signIn(token()).then().statusCode(409).body("type", endsWith(":subject-not-linked"));

        link(rider, token()).then().statusCode(204);

        signIn(token())
                .then()
                .statusCode(200)
                .body("personId", equalTo(rider.id().toString()));
    }

    @Test
    void a_subject_is_of_one_person_until_the_link_is_taken_back() {
        link(rider, token()).then().statusCode(204);
        Rider another = Rider.registered();

        link(another, token()).then().statusCode(409).body("type", endsWith(":subject-taken"));
        rider.calls().delete("/v1/identity/oidc-links").then().statusCode(204);
        rider.calls().delete("/v1/identity/oidc-links").then().statusCode(404);

        signIn(token()).then().statusCode(409);
        link(another, token()).then().statusCode(204);
    }

    @Test
    void a_subject_that_differs_by_a_letters_case_is_somebody_else() {
        link(rider, token()).then().statusCode(204);

        signIn(LocalIssuer.idToken(subject.toUpperCase(java.util.Locale.ROOT), NONCE))
                .then()
                .statusCode(409);
        signIn(LocalIssuer.idToken(subject.replace("-", ""), NONCE)).then().statusCode(409);
    }

    @Test
    void a_token_is_taken_once() {
        link(rider, token()).then().statusCode(204);
        String token = token();

        signIn(token).then().statusCode(200);
        signIn(token).then().statusCode(401).body("type", endsWith(":id-token-refused"));
        link(rider, token).then().statusCode(401);
    }

    @TestFactory
    Stream<DynamicTest> a_bad_token_is_refused() throws JoseException {
        link(rider, token()).then().statusCode(204);
        return bad().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> signIn(each.getValue())
                                .then()
                                .statusCode(401)
                                .body("type", endsWith(":id-token-refused"))));
    }

    @Test
    void the_subject_is_kept_nowhere() {
        link(rider, token()).then().statusCode(204);

        assertThat(province.one("SELECT count(*) FROM foreign_subject f WHERE f::text LIKE '%' || ? || '%'", subject))
                .isEqualTo(0L);
    }

    private Map<String, String> bad() throws JoseException {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("another nonce", LocalIssuer.idToken(subject, "another-nonce"));
        bad.put("no nonce", changed(claims -> claims.unsetClaim("nonce")));
        bad.put("another audience", changed(claims -> claims.setAudience("somebody-else")));
        bad.put("another issuer", changed(claims -> claims.setIssuer("https://elsewhere.example")));
        bad.put("no issuer", changed(claims -> claims.unsetClaim("iss")));
        bad.put("expired", changed(claims -> claims.setExpirationTimeMinutesInTheFuture(-5)));
        bad.put("without an end", changed(claims -> claims.unsetClaim("exp")));
        bad.put("not valid yet", changed(claims -> claims.setNotBefore(inFiveMinutes())));
        bad.put("without a subject", changed(claims -> claims.unsetClaim("sub")));
        bad.put("two audiences and not presented by us", changed(claims -> {
            claims.setAudience(LocalIssuer.AUDIENCE, "somebody-else");
            claims.setStringClaim("azp", "somebody-else");
        }));
        bad.put("unsigned", unsigned());
        bad.put("public key for a secret", hmac());
        String[] one = token().split("\\.");
        String[] other = LocalIssuer.idToken("official-8", NONCE).split("\\.");
        bad.put("changed after signing", one[0] + "." + other[1] + "." + one[2]);
        return bad;
    }

    private String changed(Consumer<JwtClaims> change) {
        JwtClaims claims = LocalIssuer.claims(subject, NONCE);
        change.accept(claims);
        return LocalIssuer.signed(claims);
    }

    private static NumericDate inFiveMinutes() {
        NumericDate date = NumericDate.now();
        date.addSeconds(300);
        return date;
    }

    private String unsigned() throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(LocalIssuer.claims(subject, NONCE).toJson());
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue("none");
        // the request's own pattern asks for three parts
        return signature.getCompactSerialization() + "AA";
    }

    private String hmac() throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(LocalIssuer.claims(subject, NONCE).toJson());
        signature.setAlgorithmHeaderValue("HS256");
        signature.setKeyIdHeaderValue(LocalIssuer.key().getKeyId());
        signature.setKey(new HmacKey(LocalIssuer.key().getPublicKey().getEncoded()));
        return signature.getCompactSerialization();
    }

    private String token() {
        return LocalIssuer.idToken(subject, NONCE);
    }

    static String body(String token, String nonce) {
        return "{\"idToken\":\"%s\",\"nonce\":\"%s\"}".formatted(token, nonce);
    }

    private static Response signIn(String token) {
        return Api.anybody().body(body(token, NONCE)).post("/v1/identity/oidc-sign-ins");
    }

    private static Response link(Rider who, String token) {
        return who.calls().body(body(token, NONCE)).post("/v1/identity/oidc-links");
    }
}
