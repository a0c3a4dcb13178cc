package cn.fengxing.member.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.kit.run.RunMode;
import io.quarkus.runtime.LaunchMode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    private static final RunMode PRODUCTION = new RunMode(false, LaunchMode.NORMAL);
    private static final RunMode LOCAL = new RunMode(true, LaunchMode.NORMAL);

    @TempDir
    Path directory;

    @Test
    void production_refuses_a_key_that_is_marked_local() throws Exception {
        Path file = key("local-1");

        assertThatThrownBy(() -> new SigningKey(file, PRODUCTION))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("local");
        assertThatCode(() -> new SigningKey(file, LOCAL)).doesNotThrowAnyException();
    }

    @Test
    void what_is_published_has_no_private_part() throws Exception {
        SigningKey key = new SigningKey(key("2026-11"), PRODUCTION);

        assertThat(key.publicJwk()).containsKeys("kid", "x", "y").doesNotContainKey("d");
    }

    private Path key(String id) throws Exception {
        JsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId(id);
        return Files.writeString(
                directory.resolve(id + ".json"), key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
    }
}
