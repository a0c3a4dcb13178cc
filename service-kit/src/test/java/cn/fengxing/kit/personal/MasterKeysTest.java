package cn.fengxing.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.kit.run.RunMode;
import io.quarkus.runtime.LaunchMode;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MasterKeysTest {

    private static final RunMode PRODUCTION = new RunMode(false, LaunchMode.NORMAL);
    private static final String KEY = base64(1);
    private static final String OLD_KEY = base64(2);

    @Test
    void the_first_key_wraps_and_the_others_still_open() {
        var keys = production("2026:" + KEY + ", 2025:" + OLD_KEY);
        assertThat(keys.currentId()).isEqualTo("2026");
        assertThat(keys.byId("2025")).isNotEqualTo(keys.byId("2026"));
        assertThatThrownBy(() -> keys.byId("2024")).isInstanceOf(UnreadableException.class);
    }

    @Test
    void a_lone_key_needs_no_id() {
        assertThat(production(KEY).currentId()).isEqualTo("1");
    }

    @Test
    void production_refuses_a_key_marked_local_and_a_local_run_takes_it() {
        assertThatThrownBy(() -> production("local-1:" + KEY)).hasMessageContaining("marked local");
        var local = new MasterKeys(Optional.of("local-1:" + KEY), new RunMode(true, LaunchMode.NORMAL));
        assertThat(local.currentId()).isEqualTo("local-1");
    }

    @Test
    void a_missing_or_malformed_key_is_named_and_never_shown() {
        assertThatThrownBy(() -> new MasterKeys(Optional.empty(), PRODUCTION))
                .hasMessageContaining("FENGXING_MASTER_KEY is missing");
        assertThatThrownBy(() -> production("secret!")).hasMessage("FENGXING_MASTER_KEY is not 32 bytes in base64");
        assertThatThrownBy(() -> production("a:" + KEY + ",a:" + OLD_KEY)).hasMessageContaining("twice");
    }

    @Test
    void keys_for_different_purposes_are_unrelated() {
        var keys = production(KEY);
        assertThat(keys.derive("1", "audit")).isNotEqualTo(keys.derive("1", "other"));
    }

    private static MasterKeys production(String configured) {
        return new MasterKeys(Optional.of(configured), PRODUCTION);
    }

    private static String base64(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
