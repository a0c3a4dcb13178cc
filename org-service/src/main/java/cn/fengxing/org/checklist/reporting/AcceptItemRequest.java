package cn.fengxing.org.checklist.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The office's score. */
@Schema(example = """
        {"score":16,"note":"台账齐全，覆盖率略低于目标。"}""")
public record AcceptItemRequest(
        @NotNull @Min(0) @Max(100) Integer score,
        @Size(min = 1, max = 1000) @Nullable String note) {}
