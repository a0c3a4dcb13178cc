package cn.fengxing.grievance.opening;

import cn.fengxing.kit.caller.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at my case.
 *
 * @param on day in Shanghai
 * @param purpose what for, e.g. {@code open-case}, {@code accept-case}
 * @param times on that day
 * @param reason of somebody who does not handle the case
 */
@Schema(example = """
                {"on":"2026-11-24","organisationId":"019ab4ef-0000-7000-8000-000000000011",
                 "organisation":"沈阳市外卖行业流动党员党支部","role":"BRANCH_SECRETARY","purpose":"open-case","times":2}""")
public record CaseOpeningView(
        LocalDate on,
        UUID organisationId,
        String organisation,
        Role role,
        @Schema(maxLength = 60) String purpose,
        int times,
        @Nullable String reason) {}
