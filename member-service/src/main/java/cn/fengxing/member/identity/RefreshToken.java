package cn.fengxing.member.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/**
 * What renews a session: the session's id, a secret that stays and one that changes with every use. Who knows the first secret
 * but not the second brings a token that was used before; who knows neither is a stranger, and ends nobody's session.
 */
record RefreshToken(UUID sessionId, String family, String once) {

    private static final int SECRET_BYTES = 32;
    private static final int SECRET_LENGTH = 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    static final String PATTERN = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[A-Za-z0-9_-]{86}$";

    static RefreshToken firstOf(UUID sessionId) {
        return new RefreshToken(sessionId, secret(), secret());
    }

    /** @param text matches {@link #PATTERN} */
    static RefreshToken parse(String text) {
        int dot = text.indexOf('.');
        String secrets = text.substring(dot + 1);
        return new RefreshToken(
                UUID.fromString(text.substring(0, dot)),
                secrets.substring(0, SECRET_LENGTH),
                secrets.substring(SECRET_LENGTH));
    }

    RefreshToken next() {
        return new RefreshToken(sessionId, family, secret());
    }

    byte[] familyHash() {
        return hash(family);
    }

    byte[] onceHash() {
        return hash(once);
    }

    String text() {
        return sessionId + "." + family + once;
    }

    /** Not the secrets. */
    @Override
    public String toString() {
        return "RefreshToken of " + sessionId;
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Fast, for the secrets are too long to be guessed. */
    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
