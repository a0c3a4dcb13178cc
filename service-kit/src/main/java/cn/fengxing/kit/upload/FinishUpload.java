package cn.fengxing.kit.upload;

import cn.fengxing.kit.attachment.AttachmentPurposes;
import cn.fengxing.kit.attachment.AttachmentWriter;
import cn.fengxing.kit.content.CleanFile;
import cn.fengxing.kit.content.FileFault;
import cn.fengxing.kit.content.FileRefused;
import cn.fengxing.kit.content.Inspection;
import cn.fengxing.kit.personal.RowKey;
import cn.fengxing.kit.personal.RowKeys;
import cn.fengxing.kit.problem.RetryLater;
import cn.fengxing.kit.store.Pieces;
import cn.fengxing.kit.store.StoredObjects;
import cn.fengxing.kit.upload.UploadView.State;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes an attachment of a complete upload, or refuses it. Whoever brought the last bytes tries at once; if that one dies or has to
 * wait too long, the due-worker does it. The outcome, and the bytes that are no longer needed, go into one transaction.
 */
@ApplicationScoped
class FinishUpload {

    private final UploadTable table;
    private final AttachmentPurposes purposes;
    private final AttachmentWriter writer;
    private final Inspection inspection;
    private final StoredObjects objects;
    private final RowKeys keys;
    private final UploadSettings settings;
    private final Clock clock;

    FinishUpload(
            UploadTable table,
            AttachmentPurposes purposes,
            AttachmentWriter writer,
            Inspection inspection,
            StoredObjects objects,
            RowKeys keys,
            UploadSettings settings,
            Clock clock) {
        this.table = table;
        this.purposes = purposes;
        this.writer = writer;
        this.inspection = inspection;
        this.objects = objects;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Outside of a transaction. Does nothing while somebody else is at it.
     *
     * @throws FileRefused once the refusal is on record
     */
    void finish(UUID id) {
        Instant now = clock.instant();
        Optional<Upload> claimed =
                QuarkusTransaction.requiringNew().call(() -> table.claim(id, now, now.plus(settings.checking())));
        if (claimed.isEmpty()) {
            return;
        }
        try {
            settle(claimed.get());
        } catch (FileRefused refused) {
            refuse(id, refused.fault());
            throw refused;
        } catch (RetryLater storeIsAway) {
            QuarkusTransaction.requiringNew().run(() -> table.unclaim(id));
            throw storeIsAway;
        } // after any other failure the claim runs out, and after the third the file is refused
    }

    private void settle(Upload upload) {
        if (QuarkusTransaction.requiringNew().call(() -> table.tooOften(upload.id()))) {
            throw new FileRefused(FileFault.DAMAGED);
        }
        List<Pieces.Piece> pieces = QuarkusTransaction.requiringNew().call(() -> table.pieces(upload.id()));
        RowKey key = upload.key(keys);
        try (CleanFile clean = inspection
                .clean(
                        () -> new Pieces(objects, key, pieces),
                        purposes.get(upload.purpose()).types())
                .orElse(null)) {
            if (clean == null) {
                QuarkusTransaction.requiringNew().run(() -> table.unclaim(upload.id()));
                return;
            }
            AttachmentWriter.Written written = writer.write(key, clean.content());
            QuarkusTransaction.requiringNew().run(() -> accept(upload, key, clean, written));
        } catch (IOException e) {
            throw new IllegalStateException("a file cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting to look into a file", e);
        }
    }

    private void accept(Upload upload, RowKey key, CleanFile clean, AttachmentWriter.Written written) {
        if (table.settle(upload.id(), State.FINISHED, "", expiry())) {
            String name = upload.metadata(keys).fileName();
            writer.add(upload.id(), upload.purpose(), clean.type(), name, upload.sender(), key, written);
            objects.release(table.dropPieces(upload.id()));
        } else {
            objects.release(written.pieces());
        }
    }

    private void refuse(UUID id, FileFault fault) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (table.settle(id, State.REFUSED, fault.type().code(), expiry())) {
                objects.release(table.dropPieces(id));
            }
        });
    }

    private Instant expiry() {
        return clock.instant().plus(settings.unfinished());
    }
}
