package cn.fengxing.org.checklist.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the unit shows for an item; {@code achieved} is the figure reached, for a step of a plan. */
@Schema(example = """
                {"evidence":"已在全市57个外卖站点建立流动党员登记台账，附花名册存档编号。","selfScore":18,"achieved":57}""")
public record ReportItemRequest(
        @NotBlank @Size(max = 4000) String evidence,
        @NotNull @Min(0) @Max(100) Integer selfScore,
        @Min(0) @Max(1_000_000_000) @Nullable Integer achieved) {}
