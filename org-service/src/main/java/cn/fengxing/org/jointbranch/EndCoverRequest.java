package cn.fengxing.org.jointbranch;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a company is no longer covered. */
@Schema(example = """
        {"effectiveOn":"2026-09-01"}""")
public record EndCoverRequest(
        @Schema(description = "自何日起不再覆盖；不填为今天") @Nullable LocalDate effectiveOn) {}
