package cn.fengxing.kit.upload;

import cn.fengxing.kit.attachment.Attachments;
import cn.fengxing.kit.store.StoredObjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The sender gives up: all that has arrived goes, and the attachment with it unless a feature keeps it by now. */
@ApplicationScoped
class EndUpload {

    private final UploadTable table;
    private final UploadReads reads;
    private final Attachments attachments;
    private final StoredObjects objects;

    EndUpload(UploadTable table, UploadReads reads, Attachments attachments, StoredObjects objects) {
        this.table = table;
        this.reads = reads;
        this.attachments = attachments;
        this.objects = objects;
    }

    @Transactional
    void end(UUID id) {
        Upload upload = reads.get(id);
        attachments.withdraw(upload.id());
        objects.release(table.dropPieces(id));
        table.delete(id);
    }
}
