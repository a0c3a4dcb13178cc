package cn.fengxing.kit.personal;

import java.nio.charset.StandardCharsets;

/**
 * The keyed hash (HMAC-SHA-256) by which values of one field are found without being kept in the clear: equal values give equal
 * bytes, however they were typed, and who lacks the key can neither compute nor guess them.
 */
public final class BlindIndex {

    private final String field;
    private final byte[] key;

    /** @param root 32 bytes; every field has a key of its own, derived from them */
    public BlindIndex(byte[] root, String field) {
        this.field = field;
        this.key = Hkdf.derive(root, "blind-index/" + field);
    }

    /** 32 bytes. */
    public byte[] of(String value) {
        return Hkdf.hmac(key, Normal.form(field, value).getBytes(StandardCharsets.UTF_8));
    }
}
