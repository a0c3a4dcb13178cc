package cn.fengxing.member.development.quota;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many may be admitted.
 *
 * @param reserved of those, only for new employment groups
 */
@Schema(example = """
        {"total":120,"reserved":40}""")
public record QuotaRequest(
        @NotNull @Min(0) @Max(1_000_000) Integer total,
        @NotNull @Min(0) @Max(1_000_000) Integer reserved) {}
