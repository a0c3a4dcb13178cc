package cn.fengxing.kit.upload;

import cn.fengxing.kit.content.FileFault;
import cn.fengxing.kit.content.FileRefused;
import cn.fengxing.kit.personal.RowKey;
import cn.fengxing.kit.personal.RowKeys;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.Rejected;
import cn.fengxing.kit.upload.UploadView.State;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code upload}.
 *
 * @param sender keyed hash of the person
 * @param received bytes that are stored for good, from the first on without a gap
 */
record Upload(
        UUID id,
        String purpose,
        byte[] sender,
        long length,
        long received,
        byte[] sealedMetadata,
        byte[] wrappedKey,
        String masterKeyId,
        Instant expiresAt,
        State state,
        @Nullable String refusal) {

    private static final String METADATA = "metadata";

    static Upload begin(UUID id, byte[] sender, long length, UploadMetadata metadata, RowKey key, Instant expiresAt) {
        byte[] sealed = key.seal(METADATA, metadata.header().getBytes(StandardCharsets.UTF_8));
        return new Upload(
                id,
                metadata.purpose(),
                sender,
                length,
                0,
                sealed,
                key.wrapped(),
                key.masterKeyId(),
                expiresAt,
                State.RECEIVING,
                null);
    }

    RowKey key(RowKeys keys) {
        return keys.unwrap(id, wrappedKey, masterKeyId);
    }

    UploadMetadata metadata(RowKeys keys) {
        return UploadMetadata.parse(new String(key(keys).open(METADATA, sealedMetadata), StandardCharsets.UTF_8));
    }

    boolean complete() {
        return received == length;
    }

    /** Empty unless it was refused. */
    Optional<FileFault> fault() {
        return Optional.ofNullable(refusal).flatMap(FileFault::ofCode);
    }

    /** @throws FileRefused if it was refused: nothing of it is left to go on with */
    Upload requireNotRefused() {
        fault().ifPresent(fault -> {
            throw new FileRefused(fault);
        });
        return this;
    }

    /**
     * Whether so many bytes may follow at this offset.
     *
     * @param bytes -1 if that is not known yet
     * @throws Rejected 409 at another offset; 413 beyond the announced length
     */
    void requireRoom(long offset, long bytes) {
        if (offset != received) {
            throw new Rejected(UploadProblems.OFFSET_MISMATCH);
        }
        if (bytes > length - received) {
            throw new Rejected(CommonProblems.CONTENT_TOO_LARGE);
        }
    }
}
