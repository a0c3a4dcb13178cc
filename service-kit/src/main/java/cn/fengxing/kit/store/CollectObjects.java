package cn.fengxing.kit.store;

import cn.fengxing.kit.due.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deletes objects that nobody refers to: released ones at once, orphans of a crash when nobody can still be writing them. */
@Singleton
class CollectObjects implements DueWork {

    /** Deleting waits for the store, so a batch is shorter than one that only writes rows. */
    private static final int BATCH = 50;

    private final StoredObjects objects;
    private final ObjectTable table;

    CollectObjects(StoredObjects objects, ObjectTable table) {
        this.objects = objects;
        this.table = table;
    }

    @Override
    public String name() {
        return "collect-objects";
    }

    /** The claim is committed before anything is deleted: no row lock is held while the store is waited for. */
    @Override
    public int act(Instant now, int limit) {
        int batch = Math.min(limit, BATCH);
        List<UUID> ids = QuarkusTransaction.requiringNew().call(() -> table.claim(batch));
        objects.delete(ids);
        return ids.size() == batch ? limit : ids.size();
    }
}
