package cn.fengxing.member.identity.secondfactor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based codes (RFC 6238): six digits, thirty seconds, HMAC-SHA-1, which is what authenticator apps know. */
final class Totp {

    static final int SECRET_BYTES = 20;

    private static final int STEP_SECONDS = 30;
    private static final int DRIFT = 1;

    private Totp() {}

    /**
     * The step that the code is of, one before to one after now.
     *
     * @param last step that was taken before; it and all earlier ones are void (RFC 6238 section 5.2)
     */
    static OptionalLong stepOf(byte[] secret, String code, Instant now, long last) {
        long step = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(step - DRIFT, step + DRIFT)
                .filter(candidate -> candidate > last)
                .filter(candidate ->
                        MessageDigest.isEqual(code(secret, candidate).getBytes(), code.getBytes()))
                .findFirst();
    }

    /** RFC 4226 section 5.3. */
    static String code(byte[] secret, long step) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(8).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
