package cn.fengxing.kit.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the trail is not what was written.
 *
 * @param where the chain's number, or the entry's id for {@link Kind#NOT_SEALED}
 */
public record AuditFinding(Kind kind, long where) {

    @Schema(name = "AuditFindingKind")
    public enum Kind {
        /** An entry's fields are not those that were sealed. */
        ENTRY_CHANGED,
        /** A sealed entry is gone. */
        ENTRY_MISSING,
        /** A link is gone, moved or does not follow from the one before. */
        CHAIN_BROKEN,
        /** A checkpoint is not signed by us, or signs another chain. */
        SIGNATURE_WRONG,
        /** The end of the chain is not signed. */
        SIGNATURE_MISSING,
        /** The chain ends before, or differs from, what a checkpoint or an anchor outside the database says. */
        CUT_OFF,
        /** An entry older than a minute has no seal: the sealer is not running, or its seal was removed. */
        NOT_SEALED
    }
}
