package cn.fengxing.grievance.visit;

import cn.fengxing.kit.caller.Role;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to read a case without handling it.
 *
 * @param grievanceId null until it is granted
 * @param until null until it is granted
 */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1b40","number":"LN-2026-000123-7","visitorId":"019ab4ef-0000-7000-8000-000000000073",
                 "organisationId":"019ab4ef-0000-7000-8000-000000000012","role":"ORG_ADMIN","reason":"核查承办人被投诉的情况。",
                 "requestedAt":"2026-11-24T02:00:00Z"}""")
public record VisitView(
        UUID id,
        @Nullable UUID grievanceId,
        String number,
        UUID visitorId,
        UUID organisationId,
        Role role,
        String reason,
        Instant requestedAt,
        @Nullable Instant until) {

    VisitView granted(Instant untilThen) {
        return new VisitView(id, grievanceId, number, visitorId, organisationId, role, reason, requestedAt, untilThen);
    }

    /** For who is to decide, whom the case itself does not concern. */
    VisitView unopened() {
        return new VisitView(id, null, number, visitorId, organisationId, role, reason, requestedAt, until);
    }
}
