package cn.fengxing.org.divisionchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a division is called from a day on. */
@Schema(example = """
        {"name":"浑河新区","reason":"国函〔2026〕8号批复更名","effectiveOn":"2026-05-01"}""")
public record RenameDivisionRequest(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "自何日起；不填为今天") @Nullable LocalDate effectiveOn) {}
