package cn.fengxing.kit.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One act, as it is hashed: every field, each with its length in front so that none can lend a letter to the next. */
record AuditEntry(
        long id,
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String reason) {

    byte[] hash() {
        MessageDigest digest = Chain.sha256();
        digest.update(ByteBuffer.allocate(20)
                .putLong(id)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .array());
        Stream.of(actor, action, subjectType, subjectId).forEach(text -> update(digest, text));
        update(digest, reason);
        return digest.digest();
    }

    private static void update(MessageDigest digest, @Nullable String text) {
        if (text == null) {
            digest.update(ByteBuffer.allocate(4).putInt(-1).array());
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
