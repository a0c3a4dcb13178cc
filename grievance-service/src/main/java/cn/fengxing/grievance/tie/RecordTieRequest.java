package cn.fengxing.grievance.tie;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who, serving at which organisation, is tied to which company. */
@Schema(example = """
                {"personId":"019ab4ef-0000-7000-8000-000000000071","organisationId":"019ab4ef-0000-7000-8000-000000000051",
                 "companyId":"019ab4ef-0000-7000-8000-000000000031","fromDate":"2026-11-24"}""")
public record RecordTieRequest(
        @NotNull UUID personId,

        @Schema(description = "本人任职的组织；登记只在该组织及其下级有效") @NotNull
        UUID organisationId,

        @NotNull UUID companyId,
        @Schema(description = "不填为今天") @Nullable LocalDate fromDate) {}
