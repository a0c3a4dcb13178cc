package cn.fengxing.kit.token;

import cn.fengxing.kit.run.RunMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** Whose tokens are trusted: production does not start without being told, nor with a key marked as local. */
@Startup
@Singleton
class TrustedIssuer {

    /** The default, a set without keys. */
    static final String NOBODY = "META-INF/trusts-nobody.json";

    @Inject
    TrustedIssuer(@ConfigProperty(name = "mp.jwt.verify.publickey.location") String jwks, RunMode runMode)
            throws IOException, JoseException {
        if (!runMode.production()) {
            return;
        }
        if (jwks.equals(NOBODY)) {
            throw new IllegalStateException("FENGXING_JWKS is missing: nobody could sign in");
        }
        if (hasLocalKey(jwks)) {
            runMode.refuseInProduction("a key marked as local in FENGXING_JWKS");
        }
    }

    private static boolean hasLocalKey(String jwks) throws IOException, JoseException {
        Path file = Path.of(jwks.replaceFirst("^file:(//)?", ""));
        return !jwks.startsWith("http")
                && Files.exists(file)
                && new JsonWebKeySet(Files.readString(file))
                        .getJsonWebKeys().stream()
                                .anyMatch(key ->
                                        key.getKeyId() != null && key.getKeyId().startsWith("local"));
    }
}
