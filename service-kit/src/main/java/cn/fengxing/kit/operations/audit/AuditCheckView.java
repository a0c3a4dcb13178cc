package cn.fengxing.kit.operations.audit;

import cn.fengxing.kit.audit.AuditFinding;
import cn.fengxing.kit.audit.AuditVerdict;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a walk along the whole chain found.
 *
 * @param begunAt real time
 * @param entries sealed entries looked at
 * @param intact whether the trail is as it was written
 * @param findings where it is not; the first hundred
 */
@Schema(example = """
                {"begunAt":"2026-11-24T02:10:31Z","entries":4182,"intact":false,
                 "findings":[{"kind":"ENTRY_CHANGED","where":4017}]}""")
public record AuditCheckView(Instant begunAt, long entries, boolean intact, List<AuditFinding> findings) {

    static AuditCheckView of(Instant begunAt, AuditVerdict verdict) {
        return new AuditCheckView(begunAt, verdict.entries(), verdict.intact(), verdict.findings());
    }
}
