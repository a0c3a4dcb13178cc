package cn.fengxing.kit.personal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with HMAC-SHA-256 (RFC 5869), for the one length needed here: 32 bytes, a single block. */
final class Hkdf {

    private static final byte[] NO_SALT = new byte[32];

    private Hkdf() {}

    /** @param purpose the RFC's {@code info}: another purpose, an unrelated key */
    static byte[] derive(byte[] secret, String purpose) {
        byte[] pseudoRandomKey = hmac(NO_SALT, secret);
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(pseudoRandomKey, block);
    }

    static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }
}
