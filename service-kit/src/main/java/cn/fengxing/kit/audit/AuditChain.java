package cn.fengxing.kit.audit;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Checks the whole trail against its chain, its signatures and the anchors outside the database. */
@ApplicationScoped
public class AuditChain {

    private static final int PATIENCE_SECONDS = 1_800;

    private static final String LINKS = """
            SELECT s.seq, s.entry_id, s.entry_hash, s.chain_hash,
                   e.id, e.at, e.actor, e.action, e.subject_type, e.subject_id, e.reason,
                   c.chain_hash AS signed_hash, c.at AS signed_at, c.key_id, c.signature
            FROM audit_seal s
            LEFT JOIN audit_entry e ON e.id = s.entry_id
            LEFT JOIN audit_checkpoint c ON c.seq = s.seq
            ORDER BY s.seq
            """;

    /** Younger ones may simply be waiting for the sealer. */
    private static final String LEFT_OUT = """
            SELECT count(*), min(id) FROM audit_entry e
            WHERE at < now() - interval '1 minute'
              AND NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)
            """;

    private static final String BEYOND = """
            SELECT count(*), min(seq) FROM audit_checkpoint c
            WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.seq = c.seq)
            """;

    private final DataSource dataSource;
    private final CheckpointSigner signer;
    private final Anchors anchors;

    AuditChain(DataSource dataSource, CheckpointSigner signer, Anchors anchors) {
        this.dataSource = dataSource;
        this.signer = signer;
        this.anchors = anchors;
    }

    /** Reads every entry once, in the order of the chain; seconds per million, so it begins a transaction of its own. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE_SECONDS)
    public AuditVerdict verify() {
        // The anchor first: what is sealed meanwhile only lies beyond it.
        var walk = new ChainWalk(signer, anchors.latest());
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (ResultSet row = statement.executeQuery(LINKS)) {
                while (row.next()) {
                    walk.visit(row);
                }
            }
            walk.end();
            walk.report(AuditFinding.Kind.NOT_SEALED, statement.executeQuery(LEFT_OUT));
            walk.report(AuditFinding.Kind.CUT_OFF, statement.executeQuery(BEYOND));
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read", e);
        }
        return walk.verdict();
    }
}
