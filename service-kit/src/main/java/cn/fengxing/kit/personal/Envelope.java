package cn.fengxing.kit.personal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A sealed value: one header byte naming the method, a 12-byte random nonce, then ciphertext and 16-byte tag. Method 1 is
 * AES-256-GCM (NIST SP 800-38D); another cipher, as SM4-GCM, takes the next number and old values stay readable.
 */
final class Envelope {

    private static final byte AES_256_GCM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Envelope() {}

    /** @param context authenticated with the value and needed again to open it */
    static byte[] seal(SecretKey key, byte[] context, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] ciphertext = aesGcm(Cipher.ENCRYPT_MODE, key, nonce, context, plain);
        return ByteBuffer.allocate(1 + NONCE_BYTES + ciphertext.length)
                .put(AES_256_GCM)
                .put(nonce)
                .put(ciphertext)
                .array();
    }

    /** @throws UnreadableException if the method is unknown, or key, context or a single bit is another one */
    static byte[] open(SecretKey key, byte[] context, byte[] sealed) {
        if (sealed.length < 1 + NONCE_BYTES + TAG_BITS / 8 || sealed[0] != AES_256_GCM) {
            throw new UnreadableException("not a sealed value of a known method");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        byte[] ciphertext = Arrays.copyOfRange(sealed, 1 + NONCE_BYTES, sealed.length);
        return aesGcm(Cipher.DECRYPT_MODE, key, nonce, context, ciphertext);
    }

    static SecretKey newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key(key);
    }

    static SecretKey key(byte[] bytes) {
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes, not " + bytes.length);
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] aesGcm(int mode, SecretKey key, byte[] nonce, byte[] context, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(new byte[] {AES_256_GCM});
            cipher.updateAAD(context);
            return cipher.doFinal(input);
        } catch (AEADBadTagException e) {
            throw new UnreadableException("sealed under another key or context, or changed since");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every JDK", e);
        }
    }
}
