package cn.fengxing.bench.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Access tokens as member-service issues them, but good for hours: a measurement signs nobody in. */
public final class WorkerTokens {

    private static final Duration LIFETIME = Duration.ofHours(6);

    private final EllipticCurveJsonWebKey key;

    public WorkerTokens() throws JoseException {
        key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId("bench");
        key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        key.setUse("sig");
    }

    /** For {@code FENGXING_JWKS}. */
    public Path publish(Path file) throws IOException {
        return Files.writeString(file, new JsonWebKeySet(List.of(key)).toJson(OutputControlLevel.PUBLIC_ONLY));
    }

    /** @param grants {@code ROLE@organisationId} */
    public String of(UUID worker, String... grants) throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("https://fengxing.cn");
        claims.setAudience("fengxing");
        claims.setSubject(worker.toString());
        claims.setStringClaim("upn", worker.toString());
        claims.setStringClaim("sid", UUID.randomUUID().toString());
        claims.setIssuedAtToNow();
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() + LIFETIME.toSeconds()));
        claims.setStringListClaim("groups", List.of());
        claims.setStringListClaim("grants", List.of(grants));
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setHeader("typ", "JWT");
        token.setAlgorithmHeaderValue(key.getAlgorithm());
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setKey(key.getPrivateKey());
        return token.getCompactSerialization();
    }
}
