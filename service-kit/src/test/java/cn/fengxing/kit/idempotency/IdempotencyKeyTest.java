package cn.fengxing.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.kit.problem.Rejected;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    private static final String OPERATION = "POST /v1/grievances";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "a b", "a\tb", "键", "a\u007f"})
    void what_is_no_key_is_refused(String header) {
        assertThatThrownBy(() -> IdempotencyKey.of(header, "someone", OPERATION))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void quotes_do_not_belong_to_the_key() {
        assertThat(key("\"k1\"", "someone").hash())
                .isEqualTo(key("k1", "someone").hash());
    }

    @Test
    void caller_and_operation_make_it_another_key() {
        byte[] hash = key("k1", "someone").hash();
        assertThat(key("k1", "else").hash()).isNotEqualTo(hash);
        assertThat(IdempotencyKey.of("k1", "someone", "POST /v1/hazards").hash())
                .isNotEqualTo(hash);
    }

    @Test
    void only_the_same_key_opens_what_it_sealed() {
        byte[] plain = "answer".getBytes(StandardCharsets.UTF_8);
        byte[] sealed = key("k1", "someone").seal(plain);
        assertThat(key("k1", "someone").open(sealed)).isEqualTo(plain);
        assertThatThrownBy(() -> key("k2", "someone").open(sealed)).isInstanceOf(IllegalStateException.class);
        assertThat(key("k1", "someone").seal(plain)).isNotEqualTo(sealed);
    }

    @Test
    void the_fingerprint_tells_nothing_without_the_key() {
        byte[] digest = {1, 2, 3};
        assertThat(key("k1", "someone").fingerprint(digest))
                .isEqualTo(key("k1", "someone").fingerprint(digest))
                .isNotEqualTo(key("k2", "someone").fingerprint(digest));
    }

    private static IdempotencyKey key(String header, String caller) {
        return IdempotencyKey.of(header, caller, OPERATION);
    }
}
