package cn.fengxing.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** A token in the making: good as it stands, and bad in just the way that a test asks for. */
public final class TokenDraft {

    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private final UUID personId;
    private final Set<String> roles = new LinkedHashSet<>();
    private final Set<String> grants = new LinkedHashSet<>();
    private UUID sessionId = UUID.randomUUID();
    private String issuer = Tokens.ISSUER;
    private String audience = Tokens.AUDIENCE;
    private Instant issuedAt = Instant.now();
    private Duration lifetime = LIFETIME;
    private @Nullable EllipticCurveJsonWebKey key = TestKeys.signing();

    TokenDraft(UUID personId) {
        this.personId = personId;
    }

    public TokenDraft holding(String role, UUID organisationId) {
        roles.add(role);
        grants.add(role + "@" + organisationId);
        return this;
    }

    public TokenDraft inSession(UUID session) {
        sessionId = session;
        return this;
    }

    /** Valid for 15 minutes from then. */
    public TokenDraft issuedAt(Instant instant) {
        issuedAt = instant;
        return this;
    }

    /** Instead of 15 minutes. */
    public TokenDraft livingFor(Duration duration) {
        lifetime = duration;
        return this;
    }

    public TokenDraft issuedBy(String other) {
        issuer = other;
        return this;
    }

    public TokenDraft audience(String other) {
        audience = other;
        return this;
    }

    /** Ran out a quarter of an hour ago, far beyond any clock skew. */
    public TokenDraft expired() {
        return issuedAt(Instant.now().minus(LIFETIME.multipliedBy(2)));
    }

    /** Says {@code alg: none} and has no signature. */
    public TokenDraft unsigned() {
        key = null;
        return this;
    }

    /** Claims the issuer's key id, but was signed by somebody else. */
    public TokenDraft signedWith(EllipticCurveJsonWebKey other) {
        key = other;
        return this;
    }

    /** The token as it goes into {@code Authorization: Bearer}. */
    public String text() {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims().toJson());
        signature.setHeader("typ", "JWT");
        if (key == null) {
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        } else {
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            signature.setKeyIdHeaderValue(TestKeys.signing().getKeyId());
            signature.setKey(key.getPrivateKey());
        }
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another person's claims under this token's signature. */
    String tampered() {
        String[] mine = text().split("\\.");
        String[] theirs = new TokenDraft(UUID.randomUUID()).text().split("\\.");
        return mine[0] + "." + theirs[1] + "." + mine[2];
    }

    private JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(personId.toString());
        claims.setStringClaim("upn", personId.toString());
        claims.setStringClaim("sid", sessionId.toString());
        claims.setIssuedAt(NumericDate.fromSeconds(issuedAt.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(issuedAt.plus(lifetime).getEpochSecond()));
        claims.setStringListClaim("groups", List.copyOf(roles));
        claims.setStringListClaim("grants", List.copyOf(grants));
        return claims;
    }
}
