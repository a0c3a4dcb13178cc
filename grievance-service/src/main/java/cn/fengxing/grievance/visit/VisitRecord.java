package cn.fengxing.grievance.visit;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.kit.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** What is written of visits in the audit trail, and when. */
@ApplicationScoped
class VisitRecord {

    private final AuditTrail audit;
    private final Clock clock;

    VisitRecord(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Instant keep(String action, Grievance grievance) {
        audit.record(action, "grievance", grievance.id().toString(), null);
        return clock.instant();
    }
}
