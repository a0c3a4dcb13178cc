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
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** A token in the making: good as it stands, and bad in just the way that a test asks for. */
public final class TokenDraft {

    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private final JwtClaims claims = new JwtClaims();
    private final Set<String> roles = new LinkedHashSet<>();
    private final Set<String> grants = new LinkedHashSet<>();
    private Instant issuedAt = Instant.now();
    private Duration lifetime = LIFETIME;
    private @Nullable EllipticCurveJsonWebKey key = TestKeys.signing();
    private String keyId = TestKeys.signing().getKeyId();

    TokenDraft(UUID personId) {
        saying("sub", personId.toString()).saying("upn", personId.toString());
        issuedBy(Tokens.ISSUER).audience(Tokens.AUDIENCE).inSession(UUID.randomUUID());
    }

    public TokenDraft holding(String role, UUID organisationId) {
        roles.add(role);
        grants.add(role + "@" + organisationId);
        return this;
    }

    public TokenDraft inSession(UUID session) {
        return saying("sid", session.toString());
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
        return saying("iss", other);
    }

    public TokenDraft audience(String other) {
        return saying("aud", other);
    }

    /** Ran out a quarter of an hour ago, far beyond any clock skew. */
    public TokenDraft expired() {
        return issuedAt(Instant.now().minus(LIFETIME.multipliedBy(2)));
    }

    /** Good only from then on. */
    public TokenDraft notBefore(Instant instant) {
        claims.setNotBefore(NumericDate.fromSeconds(instant.getEpochSecond()));
        return this;
    }

    /** HS256 with the published key for a secret, which a verifier that believes the header takes for good. */
    public String signedWithThePublicKey() {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(dated().toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKeyIdHeaderValue(TestKeys.signing().getKeyId());
        signature.setKey(new HmacKey(TestKeys.signing().getPublicKey().getEncoded()));
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names a key of its own, and is signed with it. */
    public TokenDraft signedWithOwnKey(EllipticCurveJsonWebKey other) {
        keyId = other.getKeyId();
        return signedBy(other);
    }

    /** Says {@code alg: none} and has no signature. */
    public TokenDraft unsigned() {
        return signedBy(null);
    }

    /** Claims the issuer's key id, but was signed by somebody else. */
    public TokenDraft signedWith(EllipticCurveJsonWebKey other) {
        return signedBy(other);
    }

    /** The token as it goes into {@code Authorization: Bearer}. */
    public String text() {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(dated().toJson());
        signature.setHeader("typ", "JWT");
        if (key == null) {
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        } else {
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            signature.setKeyIdHeaderValue(keyId);
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

    private TokenDraft saying(String claim, String text) {
        claims.setStringClaim(claim, text);
        return this;
    }

    private TokenDraft signedBy(@Nullable EllipticCurveJsonWebKey signer) {
        key = signer;
        return this;
    }

    private JwtClaims dated() {
        claims.setIssuedAt(NumericDate.fromSeconds(issuedAt.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(issuedAt.plus(lifetime).getEpochSecond()));
        claims.setStringListClaim("groups", List.copyOf(roles));
        claims.setStringListClaim("grants", List.copyOf(grants));
        return claims;
    }
}
