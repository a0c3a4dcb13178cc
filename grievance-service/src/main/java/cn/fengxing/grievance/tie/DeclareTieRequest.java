package cn.fengxing.grievance.tie;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To which company, and since when if not today. In which way is not asked. */
@Schema(example = """
                {"companyId":"019ab4ef-0000-7000-8000-000000000031","fromDate":"2026-11-24"}""")
public record DeclareTieRequest(
        @NotNull UUID companyId,
        @Schema(description = "不填为今天") @Nullable LocalDate fromDate) {}
