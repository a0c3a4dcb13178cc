package cn.fengxing.kit.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash chain: every link covers its entry, its place and, through the link before it, everything earlier. */
final class Chain {

    /** What the first link follows. */
    static final byte[] START = new byte[32];

    private Chain() {}

    static byte[] link(byte[] previous, long seq, byte[] entryHash) {
        MessageDigest digest = sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
        return digest.digest(entryHash);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
