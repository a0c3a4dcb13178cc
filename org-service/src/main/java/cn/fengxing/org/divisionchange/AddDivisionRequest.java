package cn.fengxing.org.divisionchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A division that there was not. */
@Schema(example = """
                {"code":"210102099000","parentCode":"210102000000","name":"金廊街道","reason":"辽政〔2026〕12号批复设立",
                "effectiveOn":"2026-05-01"}""")
public record AddDivisionRequest(
        @NotNull @Pattern(regexp = "^[1-9][0-9]{11}$") String code,
        @NotNull @Pattern(regexp = "^[0-9]{12}$") String parentCode,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "自何日起；不填为今天") @Nullable LocalDate effectiveOn) {}
