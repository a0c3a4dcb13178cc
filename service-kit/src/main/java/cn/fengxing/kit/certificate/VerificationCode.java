package cn.fengxing.kit.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The secret of one certificate: 80 random bits, written as 16 characters of Crockford's base 32 (no I, L, O, U). Who has it
 * has the sheet in hand; a number alone, which anybody can count up, verifies nothing.
 */
public record VerificationCode(String text) {

    /** Of a code, also in small letters. */
    public static final String PATTERN = "^[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{16}$";

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if it is none */
    public VerificationCode {
        text = text.toUpperCase(Locale.ROOT);
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    public static VerificationCode next() {
        StringBuilder text = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, CHARACTERS.length()).forEach(index -> text.append(CHARACTERS.charAt(index)));
        return new VerificationCode(text.toString());
    }

    /** SHA-256, which is enough for 80 random bits. It may be stored in the clear, so that a code can be checked for ever. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    /** In constant time. */
    public boolean matches(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    /** Shows nothing of itself, so that it gets into no log. */
    @Override
    public String toString() {
        return "VerificationCode";
    }
}
