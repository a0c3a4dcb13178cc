package cn.fengxing.grievance.evidence;

import cn.fengxing.grievance.access.CaseAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lists the pictures of a case. */
@ApplicationScoped
public class ReadEvidence {

    private final CaseAccess access;
    private final Evidence evidence;

    ReadEvidence(CaseAccess access, Evidence evidence) {
        this.access = access;
        this.evidence = evidence;
    }

    @Transactional
    public EvidenceView read(UUID id) {
        return new EvidenceView(evidence.seenBy(access.openToSpeak(id, "list-evidence")));
    }
}
