package cn.fengxing.kit.upload;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.problem.Rejected;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The header {@code Upload-Checksum}: all of a request's bytes are taken, or none. */
final class UploadChecksum {

    static final String ALGORITHMS = "sha1,sha256";

    private static final String NAME = "Upload-Checksum";
    private static final Map<String, String> NAMES = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    private final MessageDigest digest;
    private final byte[] expected;

    private UploadChecksum(MessageDigest digest, byte[] expected) {
        this.digest = digest;
        this.expected = expected;
    }

    /** @throws FieldRejected 400 for another algorithm, or what is no checksum */
    static UploadChecksum parse(String header) {
        String[] parts = header.strip().split(" ", 2);
        String algorithm = NAMES.get(parts[0]);
        if (parts.length < 2 || algorithm == null) {
            throw new FieldRejected(NAME, "wrong-value");
        }
        try {
            return new UploadChecksum(
                    MessageDigest.getInstance(algorithm), Base64.getDecoder().decode(parts[1].strip()));
        } catch (IllegalArgumentException malformed) {
            throw new FieldRejected(NAME, "wrong-format");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void take(byte[] bytes) {
        digest.update(bytes);
    }

    /** @throws Rejected 460 if other bytes came than were sent */
    void requireMatch() {
        if (!MessageDigest.isEqual(expected, digest.digest())) {
            throw new Rejected(UploadProblems.CHECKSUM_MISMATCH);
        }
    }
}
