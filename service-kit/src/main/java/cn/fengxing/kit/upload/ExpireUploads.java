package cn.fengxing.kit.upload;

import cn.fengxing.kit.due.DueWork;
import cn.fengxing.kit.store.StoredObjects;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Deletes uploads that nobody went on with, and the record of those that are finished. */
@Singleton
class ExpireUploads implements DueWork {

    private final UploadTable table;
    private final StoredObjects objects;

    ExpireUploads(UploadTable table, StoredObjects objects) {
        this.table = table;
        this.objects = objects;
    }

    @Override
    public String name() {
        return "expire-uploads";
    }

    @Override
    public int act(Instant now, int limit) {
        List<UUID> expired = table.expired(now, limit);
        expired.forEach(id -> {
            objects.release(table.dropPieces(id));
            table.delete(id);
        });
        if (!expired.isEmpty()) {
            table.forgetAllowancesBefore(
                    LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1));
        }
        return expired.size();
    }
}
