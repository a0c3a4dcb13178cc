package cn.fengxing.kit.attachment;

import cn.fengxing.kit.content.FileType;
import cn.fengxing.kit.personal.RowKey;
import cn.fengxing.kit.store.StoredObjects;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Makes an attachment of a file that was looked into: first its bytes, sealed in pieces, then, in the caller's transaction, the row.
 * Dying between the two leaves pieces that are collected.
 */
@Singleton
public class AttachmentWriter {

    /** Large enough for most photos to be one, small enough to be held in memory by everybody who reads. */
    private static final int PIECE_BYTES = 1 << 20;

    /** Time enough to fill in the form that the file belongs to. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final StoredObjects objects;
    private final AttachmentTable table;
    private final Clock clock;

    AttachmentWriter(StoredObjects objects, AttachmentTable table, Clock clock) {
        this.objects = objects;
        this.table = table;
        this.clock = clock;
    }

    /** What was written and waits for its row. */
    public record Written(List<UUID> pieces, long size) {}

    /** Outside of a transaction. */
    public Written write(RowKey key, InputStream content) throws IOException {
        var pieces = new ArrayList<UUID>();
        long size = 0;
        for (byte[] piece = content.readNBytes(PIECE_BYTES);
                piece.length > 0;
                piece = content.readNBytes(PIECE_BYTES)) {
            pieces.add(objects.write(key.seal(place(pieces.size()), piece)));
            size += piece.length;
        }
        return new Written(List.copyOf(pieces), size);
    }

    /**
     * @param sender from {@link Senders}
     * @param key that the pieces were sealed with, made for this id
     * @param name for documents; see {@link Attachment#name()}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID id, String purpose, FileType type, String name, byte[] sender, RowKey key, Written written) {
        String shown = type.isPhoto() ? "photo." + type.extension() : name;
        byte[] sealedName = key.seal(AttachmentRow.NAME, shown.getBytes(StandardCharsets.UTF_8));
        var row = new AttachmentRow(
                id,
                purpose,
                type,
                written.size(),
                sealedName,
                sender,
                null,
                key.wrapped(),
                key.masterKeyId(),
                clock.instant().plus(FRESH));
        table.insert(row, written.pieces(), clock.instant());
        objects.keep(written.pieces());
    }

    static String place(int position) {
        return "attachment/" + position;
    }
}
