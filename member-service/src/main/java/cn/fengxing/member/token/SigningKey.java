package cn.fengxing.member.token;

import cn.fengxing.kit.run.RunMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.lang.JoseException;

/** The key that access tokens are signed with, a private JWK (RFC 7517) on P-256. */
@Startup
@Singleton
public class SigningKey {

    private final EllipticCurveJsonWebKey key;

    @Inject
    SigningKey(@ConfigProperty(name = "fengxing.signing-key") Path file, RunMode runMode)
            throws IOException, JoseException {
        this.key = (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file));
        if (key.getKeyId().startsWith("local")) {
            runMode.refuseInProduction("a signing key marked as local");
        }
    }

    public PrivateKey privateKey() {
        return key.getEcPrivateKey();
    }

    public String id() {
        return key.getKeyId();
    }

    /** The public part, as others verify with. */
    Map<String, Object> publicJwk() {
        return key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }
}
