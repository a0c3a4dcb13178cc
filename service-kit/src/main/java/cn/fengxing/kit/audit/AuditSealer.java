package cn.fengxing.kit.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Seals committed entries into the chain, off the hot path. One replica at a time holds the advisory lock.
 *
 * <p>Which entries are new is asked of the table itself; {@code settledXid} only spares looking at old ones again: every
 * transaction below it had ended when this sealer last found nothing left, so nothing older can still appear.
 */
@Singleton
class AuditSealer {

    private static final int BATCH = 500;

    private final DataSource dataSource;
    private final CheckpointSigner signer;
    private final Anchors anchors;
    private long settledXid;

    AuditSealer(DataSource dataSource, CheckpointSigner signer, Anchors anchors) {
        this.dataSource = dataSource;
        this.signer = signer;
        this.anchors = anchors;
    }

    @Scheduled(every = "${fengxing.audit.seal-every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onSchedule() {
        seal();
    }

    /** Seals everything committed so far, unless another replica is at it. */
    synchronized void seal() {
        int sealed;
        do {
            Batch batch = QuarkusTransaction.requiringNew().call(this::sealBatch);
            batch.checkpoint().ifPresent(anchors::keep);
            sealed = batch.sealed();
        } while (sealed == BATCH);
    }

    private Batch sealBatch() {
        try (Connection connection = dataSource.getConnection()) {
            var tables = new AuditTables(connection);
            if (!tables.tryLock()) {
                return Batch.NONE;
            }
            long horizon = tables.oldestRunningXid();
            if (horizon < settledXid) {
                settledXid = 0; // transaction ids went back: the database was restored into another cluster
            }
            List<AuditEntry> entries = tables.unsealed(settledXid, BATCH);
            Optional<Checkpoint> checkpoint =
                    entries.isEmpty() ? Optional.empty() : Optional.of(append(tables, entries));
            if (entries.size() < BATCH) {
                settledXid = horizon;
            }
            return new Batch(entries.size(), checkpoint);
        } catch (SQLException e) {
            settledXid = 0;
            throw new IllegalStateException("the audit trail cannot be sealed", e);
        }
    }

    private Checkpoint append(AuditTables tables, List<AuditEntry> entries) throws SQLException {
        Seal last = tables.lastSeal();
        var seals = new ArrayList<Seal>(entries.size());
        for (AuditEntry entry : entries) {
            last = last.next(entry);
            seals.add(last);
        }
        Checkpoint checkpoint = signer.sign(last.seq(), last.chainHash());
        tables.insert(seals);
        tables.insert(checkpoint);
        return checkpoint;
    }

    private record Batch(int sealed, Optional<Checkpoint> checkpoint) {

        static final Batch NONE = new Batch(0, Optional.empty());
    }
}
