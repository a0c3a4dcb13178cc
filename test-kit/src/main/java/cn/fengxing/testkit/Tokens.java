package cn.fengxing.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.EllipticCurveJsonWebKey;

/**
 * Access tokens as member-service issues them, and the bad ones that must be refused.
 *
 * <pre>{@code
 * given().auth().oauth2(Tokens.of(rider).text())
 * given().auth().oauth2(Tokens.of(officer).holding("REGULATOR", department).text())
 * }</pre>
 */
public final class Tokens {

    public static final String ISSUER = "https://fengxing.cn";
    public static final String AUDIENCE = "fengxing";

    private Tokens() {}

    /** A good token of this person, without grants until {@link TokenDraft#holding} adds some. */
    public static TokenDraft of(UUID personId) {
        return new TokenDraft(personId);
    }

    /** A good token of somebody new who holds the role. */
    public static TokenDraft holding(String role, UUID organisationId) {
        return of(UUID.randomUUID()).holding(role, organisationId);
    }

    /** Every token that must be answered with 401, by what is wrong with it. */
    public static Map<String, String> refused(UUID personId) {
        EllipticCurveJsonWebKey stranger = TestKeys.another();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put(
                "too old, though it says to live longer",
                of(personId)
                        .issuedAt(Instant.now().minus(Duration.ofHours(1)))
                        .livingFor(Duration.ofHours(2))
                        .text());
        tokens.put("expired", of(personId).expired().text());
        tokens.put(
                "not valid yet",
                of(personId)
                        .notBefore(Instant.now().plus(Duration.ofMinutes(5)))
                        .text());
        tokens.put(
                "wrong issuer",
                of(personId).issuedBy("https://elsewhere.example").text());
        tokens.put("wrong audience", of(personId).audience("another-suite").text());
        tokens.put("no algorithm", of(personId).unsigned().text());
        tokens.put("swapped key", of(personId).signedWith(stranger).text());
        tokens.put("key of its own", of(personId).signedWithOwnKey(stranger).text());
        tokens.put("public key for a secret", of(personId).signedWithThePublicKey());
        tokens.put("changed after signing", of(personId).tampered());
        tokens.put("not a token", "not.a.token");
        return tokens;
    }

    /**
     * Configuration that makes a service trust these tokens; {@code FENGXING_SIGNING_KEY} lets member-service sign with
     * the same key.
     */
    public static Map<String, String> config() {
        return Map.of(
                "FENGXING_JWKS", TestKeys.jwksFile().toString(),
                "FENGXING_SIGNING_KEY", TestKeys.signingKeyFile().toString());
    }
}
