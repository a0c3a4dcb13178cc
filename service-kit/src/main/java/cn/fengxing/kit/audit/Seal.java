package cn.fengxing.kit.audit;

/**
 * One link of the chain.
 *
 * @param seq 1, 2, 3… without gaps
 */
record Seal(long seq, long entryId, byte[] entryHash, byte[] chainHash) {

    /** What stands before the first link. */
    static final Seal START = new Seal(0, 0, Chain.START, Chain.START);

    Seal next(AuditEntry entry) {
        byte[] entryHash = entry.hash();
        return new Seal(seq + 1, entry.id(), entryHash, Chain.link(chainHash, seq + 1, entryHash));
    }
}
