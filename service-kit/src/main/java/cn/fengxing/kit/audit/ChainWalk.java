package cn.fengxing.kit.audit;

import cn.fengxing.kit.audit.AuditFinding.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One pass along the chain. */
final class ChainWalk {

    private static final int MOST_FINDINGS = 100;

    private final CheckpointSigner signer;
    private final Optional<Checkpoint> anchor;
    private final List<AuditFinding> findings = new ArrayList<>();
    private Seal previous = Seal.START;
    private boolean signed = true;
    private long entries;

    ChainWalk(CheckpointSigner signer, Optional<Checkpoint> anchor) {
        this.signer = signer;
        this.anchor = anchor;
    }

    /** @param row a seal, with its entry and its checkpoint where there are any */
    void visit(ResultSet row) throws SQLException {
        Seal seal = AuditTables.seal(row);
        entries++;
        if (row.getObject("id") == null) {
            add(Kind.ENTRY_MISSING, seal.seq());
        } else if (!Arrays.equals(AuditTables.entry(row).hash(), seal.entryHash())) {
            add(Kind.ENTRY_CHANGED, seal.seq());
        }
        byte[] expected = Chain.link(previous.chainHash(), previous.seq() + 1, seal.entryHash());
        if (seal.seq() != previous.seq() + 1 || !Arrays.equals(expected, seal.chainHash())) {
            add(Kind.CHAIN_BROKEN, seal.seq());
        }
        signed = row.getBytes("signature") != null;
        if (signed && !signs(row, seal)) {
            add(Kind.SIGNATURE_WRONG, seal.seq());
        }
        if (anchor.filter(at -> at.seq() == seal.seq() && !Arrays.equals(at.chainHash(), seal.chainHash()))
                .isPresent()) {
            add(Kind.CUT_OFF, seal.seq());
        }
        previous = seal;
    }

    void end() {
        if (!signed) {
            add(Kind.SIGNATURE_MISSING, previous.seq());
        }
        anchor.filter(at -> at.seq() > previous.seq()).ifPresent(at -> add(Kind.CUT_OFF, previous.seq()));
    }

    /** @param count how many, and the first of them */
    void report(Kind kind, ResultSet count) throws SQLException {
        if (count.next() && count.getLong(1) > 0) {
            add(kind, count.getLong(2));
        }
    }

    AuditVerdict verdict() {
        return new AuditVerdict(entries, List.copyOf(findings));
    }

    private boolean signs(ResultSet row, Seal seal) throws SQLException {
        var checkpoint = new Checkpoint(
                seal.seq(),
                row.getBytes("signed_hash"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("key_id"),
                row.getBytes("signature"));
        return Arrays.equals(checkpoint.chainHash(), seal.chainHash()) && signer.genuine(checkpoint);
    }

    private void add(Kind kind, long where) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new AuditFinding(kind, where));
        }
    }
}
