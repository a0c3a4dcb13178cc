package cn.fengxing.kit.idempotency;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.Rejected;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The value of an {@code Idempotency-Key} header together with who sent it to which operation. Everything secret is derived
 * from it (HKDF-SHA-256, RFC 5869); the database sees only {@link #hash()}.
 */
final class IdempotencyKey {

    private static final int MAX_LENGTH = 255;

    /** Whoever knows an anonymous key reads the stored answer, so it must not be guessed. */
    private static final int MIN_LENGTH_ANONYMOUS = 16;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] hash;
    private final byte[] secret;

    private IdempotencyKey(String key, String scope) {
        byte[] salt = sha256(scope.getBytes(StandardCharsets.UTF_8));
        byte[] text = key.getBytes(StandardCharsets.US_ASCII);
        this.hash = sha256(salt, text);
        this.secret = hmac(salt, text);
    }

    /**
     * @param header a quoted string (RFC 9651) or bare
     * @param caller the person's id; empty for an anonymous request
     * @param operation method and path
     * @throws Rejected 400 when it is no key
     */
    static IdempotencyKey of(String header, String caller, String operation) {
        String key = header.strip();
        if (key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        int minLength = caller.isEmpty() ? MIN_LENGTH_ANONYMOUS : 1;
        boolean visible = key.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (key.length() < minLength || key.length() > MAX_LENGTH || !visible) {
            throw new Rejected(CommonProblems.IDEMPOTENCY_KEY_MALFORMED);
        }
        return new IdempotencyKey(key, caller + "\n" + operation);
    }

    byte[] hash() {
        return hash.clone();
    }

    /** For {@code pg_try_advisory_xact_lock}. Two keys that share it would at worst wait for each other. */
    long lock() {
        return ByteBuffer.wrap(hash).getLong();
    }

    /** Equal for equal requests; tells nothing to who does not know the key. */
    byte[] fingerprint(byte[] requestDigest) {
        return hmac(derived("fingerprint"), requestDigest);
    }

    byte[] seal(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    byte[] open(byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return crypt(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived("answer"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(hash);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "stored answer cannot be " + (mode == Cipher.ENCRYPT_MODE ? "sealed" : "opened"), e);
        }
    }

    /** HKDF-Expand; one block is all that is needed. */
    private byte[] derived(String purpose) {
        return hmac(secret, purpose.getBytes(StandardCharsets.US_ASCII), new byte[] {1});
    }

    private static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            Arrays.stream(parts).forEach(mac::update);
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
