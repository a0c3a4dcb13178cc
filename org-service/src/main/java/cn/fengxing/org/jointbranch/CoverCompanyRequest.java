package cn.fengxing.org.jointbranch;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which company a joint branch covers. */
@Schema(example = """
        {"companyId":"01932f6a-7c00-7000-8000-0000000000c3","effectiveOn":"2026-03-01"}""")
public record CoverCompanyRequest(
        @NotNull UUID companyId,

        @Schema(description = "自何日起；不填为今天") @Nullable LocalDate effectiveOn) {}
