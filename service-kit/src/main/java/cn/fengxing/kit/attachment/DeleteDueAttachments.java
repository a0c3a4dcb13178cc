package cn.fengxing.kit.attachment;

import cn.fengxing.kit.due.DueWork;
import cn.fengxing.kit.store.StoredObjects;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deletes what no feature kept within a day, and what was kept as long as its purpose says. */
@Singleton
class DeleteDueAttachments implements DueWork {

    private final AttachmentTable table;
    private final StoredObjects objects;

    DeleteDueAttachments(AttachmentTable table, StoredObjects objects) {
        this.table = table;
        this.objects = objects;
    }

    @Override
    public String name() {
        return "delete-due-attachments";
    }

    @Override
    public int act(Instant now, int limit) {
        List<UUID> due = table.due(now, limit);
        if (!due.isEmpty()) {
            objects.release(table.delete(due));
        }
        return due.size();
    }

    @Override
    public Optional<Instant> earliestDue() {
        return table.earliestDue();
    }
}
