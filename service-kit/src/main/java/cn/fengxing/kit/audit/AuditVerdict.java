package cn.fengxing.kit.audit;

import java.util.List;

/**
 * What {@link AuditChain#verify()} found.
 *
 * @param entries sealed entries looked at
 * @param findings the first hundred; empty if the trail is as it was written
 */
public record AuditVerdict(long entries, List<AuditFinding> findings) {

    public boolean intact() {
        return findings.isEmpty();
    }
}
