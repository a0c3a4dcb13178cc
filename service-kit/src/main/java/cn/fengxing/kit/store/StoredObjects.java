package cn.fengxing.kit.store;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.RetryLater;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Writes, keeps and releases objects. The order is: a row that says when to collect it, the object, and, in the transaction of
 * whoever refers to it, {@link #keep}. Dying between any two of these leaves something that {@link CollectObjects} removes.
 */
@ApplicationScoped
public class StoredObjects {

    private static final Logger LOG = Logger.getLogger(StoredObjects.class);
    private static final long RETRY_AFTER_SECONDS = 5;

    private final ObjectStore store;
    private final ObjectTable table;
    private final StoreSettings settings;

    StoredObjects(ObjectStore store, ObjectTable table, StoreSettings settings) {
        this.store = store;
        this.table = table;
        this.settings = settings;
    }

    /** @throws IllegalStateException if nobody has said where objects are to lie */
    public void requireConfigured() {
        store.requireConfigured();
    }

    /**
     * Stores durably; to be called outside of a transaction, for it waits for a disk or a network.
     *
     * @return the object's id, to be kept soon
     * @throws RetryLater 503 if the store cannot take it, a full disk included
     */
    public UUID write(byte[] content) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> table.announce(id, settings.unusedAfter()));
        try {
            store.put(id, content);
        } catch (IOException e) {
            QuarkusTransaction.requiringNew().run(() -> table.release(List.of(id)));
            throw away(e);
        }
        return id;
    }

    /**
     * The caller's transaction now refers to the objects.
     *
     * @throws RetryLater 503 if one was collected meanwhile; the writer took longer than anybody waits
     */
    public void keep(Collection<UUID> ids) {
        if (!ids.isEmpty() && table.keep(ids) != ids.size()) {
            throw new RetryLater(CommonProblems.UNAVAILABLE, RETRY_AFTER_SECONDS, Map.of());
        }
    }

    /** If the caller's transaction commits, nobody refers to the objects any more; they are deleted soon. */
    public void release(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            table.release(ids);
        }
    }

    /** @throws RetryLater 503 if the store does not answer, or has lost it */
    public byte[] read(UUID id) {
        try {
            return store.get(id);
        } catch (IOException e) {
            throw away(e);
        }
    }

    /** Deletes what {@link ObjectTable#claim} handed out; what fails is handed out again later. */
    void delete(List<UUID> ids) {
        List<UUID> deleted = ids.stream().filter(this::deleted).toList();
        table.forget(deleted);
    }

    private boolean deleted(UUID id) {
        try {
            store.delete(id);
            return true;
        } catch (IOException e) {
            LOG.warnf("object %s could not be deleted and will be tried again: %s", id, e);
            return false;
        }
    }

    private static RetryLater away(IOException e) {
        LOG.warnf("the object store failed: %s", e);
        return new RetryLater(CommonProblems.UNAVAILABLE, RETRY_AFTER_SECONDS, Map.of());
    }
}
