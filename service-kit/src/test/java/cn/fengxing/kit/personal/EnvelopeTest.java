package cn.fengxing.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final byte[] CONTEXT = bytes("person/phone");
    private static final byte[] PLAIN = bytes("13812345678");

    private final SecretKey key = Envelope.newKey();
    private final byte[] sealed = Envelope.seal(key, CONTEXT, PLAIN);

    @Test
    void what_was_sealed_opens_under_the_same_key_and_context() {
        assertThat(Envelope.open(key, CONTEXT, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void the_same_value_never_looks_the_same_twice() {
        assertThat(Envelope.seal(key, CONTEXT, PLAIN)).isNotEqualTo(sealed);
    }

    @Test
    void another_key_or_context_opens_nothing() {
        assertUnreadable(Envelope.newKey(), CONTEXT, sealed);
        assertUnreadable(key, bytes("person/name"), sealed);
    }

    @Test
    void a_change_of_any_bit_is_noticed() {
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertUnreadable(key, CONTEXT, changed);
        }
    }

    @Test
    void a_cut_value_is_unreadable_at_every_length() {
        for (int length = 0; length < sealed.length; length++) {
            assertUnreadable(key, CONTEXT, Arrays.copyOf(sealed, length));
        }
    }

    @Test
    void a_key_has_thirty_two_bytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> Envelope.key(new byte[16]));
    }

    /** RFC 5869, test case 3: no salt, no info. */
    @Test
    void derived_keys_are_those_of_the_standard() {
        byte[] secret = new byte[22];
        Arrays.fill(secret, (byte) 0x0b);
        assertThat(HexFormat.of().formatHex(Hkdf.derive(secret, "")))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    private static void assertUnreadable(SecretKey key, byte[] context, byte[] sealed) {
        assertThatThrownBy(() -> Envelope.open(key, context, sealed)).isInstanceOf(UnreadableException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
