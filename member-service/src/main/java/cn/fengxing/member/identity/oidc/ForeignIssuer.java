package cn.fengxing.member.identity.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.jose4j.http.Get;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/** One issuer that is believed (OpenID Connect Core section 3.1.3.7): its keys are found by discovery when first needed. */
final class ForeignIssuer {

    private static final int PATIENCE_SECONDS = 5;
    private static final int SKEW_SECONDS = 30;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .build();
    private final String issuer;
    private final String audience;
    private @Nullable JwtConsumer verifier;

    /** @param audience what this suite is called at the issuer: its client id there */
    ForeignIssuer(String issuer, String audience) {
        this.issuer = issuer;
        this.audience = audience;
    }

    /** What a good token says. */
    record Subject(String issuer, String name, Instant expiresAt) {}

    String issuer() {
        return issuer;
    }

    /**
     * @param nonce what the sign-in was begun with
     * @throws cn.fengxing.kit.problem.Rejected 401 for a bad token, 503 when the issuer's keys cannot be had
     */
    Subject verify(String idToken, String nonce) {
        try {
            JwtClaims claims = verifier().processToClaims(idToken);
            boolean forUs = claims.getAudience().size() == 1 || audience.equals(claims.getStringClaimValue("azp"));
            if (!forUs || !nonce.equals(claims.getStringClaimValue("nonce"))) {
                throw OidcRejected.token();
            }
            return new Subject(
                    issuer,
                    claims.getSubject(),
                    Instant.ofEpochSecond(claims.getExpirationTime().getValue()));
        } catch (InvalidJwtException e) {
            throw keysAreAway(e) ? OidcRejected.unavailable() : OidcRejected.token();
        } catch (MalformedClaimException e) {
            throw OidcRejected.token();
        }
    }

    private static boolean keysAreAway(InvalidJwtException refusal) {
        return refusal.getCause() instanceof UnresolvableKeyException unresolvable
                && unresolvable.getCause() instanceof IOException;
    }

    private synchronized JwtConsumer verifier() {
        if (verifier == null) {
            verifier = discovered();
        }
        return verifier;
    }

    private JwtConsumer discovered() {
        Get get = new Get();
        get.setConnectTimeout(PATIENCE_SECONDS * 1_000);
        get.setReadTimeout(PATIENCE_SECONDS * 1_000);
        HttpsJwks keys = new HttpsJwks(keysAddress());
        keys.setSimpleHttpGet(get);
        return new JwtConsumerBuilder()
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setRequireSubject()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, "RS256", "ES256")
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys))
                .build();
    }

    private String keysAddress() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode found = new ObjectMapper().readTree(answer.body());
            String keys = found.path("jwks_uri").asText();
            boolean ofThisIssuer = issuer.equals(found.path("issuer").asText());
            // no weaker way to the keys than to the issuer itself
            if (answer.statusCode() == 200
                    && ofThisIssuer
                    && URI.create(keys).getScheme().equals(URI.create(issuer).getScheme())) {
                return keys;
            }
        } catch (IOException e) {
            // said below
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw OidcRejected.unavailable();
    }
}
