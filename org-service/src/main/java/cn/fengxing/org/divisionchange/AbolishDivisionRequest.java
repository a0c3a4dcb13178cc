package cn.fengxing.org.divisionchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a division is merged into, if into any. */
@Schema(example = """
        {"successorCode":"210102013000","reason":"沈政〔2026〕3号批复合并","effectiveOn":"2026-05-01"}""")
public record AbolishDivisionRequest(
        @Schema(description = "并入哪个区划；连同其下级的组织一并划入") @Pattern(regexp = "^[0-9]{12}$") @Nullable
        String successorCode,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "自何日起；不填为今天") @Nullable LocalDate effectiveOn) {}
