package cn.fengxing.grievance.evidence;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.OwnCases;
import cn.fengxing.kit.attachment.AttachmentPurpose;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.content.FileType;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** What is sent as evidence: pictures alone, for a document tells in itself who wrote it, when and where. */
@Singleton
class CaseEvidence implements AttachmentPurpose {

    static final String CODE = "CASE_EVIDENCE";

    private static final long MAX_BYTES = 20 << 20;

    private final EvidenceRows rows;
    private final CaseAccess access;
    private final OwnCases ownCases;

    CaseEvidence(EvidenceRows rows, CaseAccess access, OwnCases ownCases) {
        this.rows = rows;
        this.access = access;
        this.ownCases = ownCases;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Set<FileType> types() {
        return FileType.photos();
    }

    @Override
    public long maxBytes() {
        return MAX_BYTES;
    }

    /** Anybody who files or handles: signed in, or with a receipt. */
    @Override
    public void requireMaySend(Caller caller) {
        ownCases.asking();
    }

    /** Whoever is not the worker goes on record with every picture. */
    @Override
    public boolean mayRead(Caller caller, UUID evidenceId) {
        return rows.find(evidenceId)
                .filter(piece -> piece.isSeenBy(access.openBehind(piece.grievanceId(), "open-evidence")))
                .isPresent();
    }
}
