package cn.fengxing.kit.token;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.kit.run.RunMode;
import io.quarkus.runtime.LaunchMode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedIssuerTest {

    private static final RunMode PRODUCTION = new RunMode(false, LaunchMode.NORMAL);
    private static final RunMode LOCAL = new RunMode(true, LaunchMode.NORMAL);

    @TempDir
    Path directory;

    @Test
    void production_does_not_start_without_an_issuer_to_trust() {
        assertThatThrownBy(() -> new TrustedIssuer(TrustedIssuer.NOBODY, PRODUCTION))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FENGXING_JWKS");
        assertThatCode(() -> new TrustedIssuer(TrustedIssuer.NOBODY, LOCAL)).doesNotThrowAnyException();
    }

    @Test
    void production_does_not_trust_a_key_that_is_marked_local() throws Exception {
        String local = jwks("local-1");
        String ours = jwks("2026-11");

        assertThatThrownBy(() -> new TrustedIssuer(local, PRODUCTION))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("marked as local");
        assertThatThrownBy(() -> new TrustedIssuer("file:" + local, PRODUCTION))
                .isInstanceOf(IllegalStateException.class);
        assertThatCode(() -> new TrustedIssuer(local, LOCAL)).doesNotThrowAnyException();
        assertThatCode(() -> new TrustedIssuer(ours, PRODUCTION)).doesNotThrowAnyException();
    }

    @Test
    void an_issuer_elsewhere_is_trusted_by_its_address() {
        assertThatCode(() -> new TrustedIssuer("https://id.example/jwks", PRODUCTION))
                .doesNotThrowAnyException();
    }

    private String jwks(String keyId) throws Exception {
        JsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId(keyId);
        return Files.writeString(directory.resolve(keyId + ".json"), new JsonWebKeySet(key).toJson())
                .toString();
    }
}
