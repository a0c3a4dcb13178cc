package cn.fengxing.kit.attachment;

import cn.fengxing.kit.content.FileType;
import cn.fengxing.kit.personal.RowKey;
import cn.fengxing.kit.personal.RowKeys;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code attachment}. */
record AttachmentRow(
        UUID id,
        String purpose,
        FileType type,
        long size,
        byte[] sealedName,
        byte @Nullable [] uploader,
        @Nullable UUID keptFor,
        byte[] wrappedKey,
        String masterKeyId,
        @Nullable Instant deleteAt) {

    static final String NAME = "name";

    RowKey key(RowKeys keys) {
        return keys.unwrap(id, wrappedKey, masterKeyId);
    }

    Attachment attachment(RowKeys keys) {
        String name = new String(key(keys).open(NAME, sealedName), StandardCharsets.UTF_8);
        return new Attachment(id, purpose, type, size, name);
    }
}
