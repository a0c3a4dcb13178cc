package cn.fengxing.org.checklist.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the unit shows for an item.
 *
 * @param achieved the figure reached, for a step of a plan
 * @param attachmentIds files that prove it, uploaded for {@code CHECKLIST_EVIDENCE}
 */
@Schema(example = """
                {"evidence":"已在全市57个外卖站点建立流动党员登记台账，附花名册存档编号。","selfScore":18,"achieved":57,
                "attachmentIds":["8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13"]}""")
public record ReportItemRequest(
        @NotBlank @Size(max = 4000) String evidence,
        @NotNull @Min(0) @Max(100) Integer selfScore,
        @Min(0) @Max(1_000_000_000) @Nullable Integer achieved,
        @Size(max = 10) @Nullable List<@NotNull UUID> attachmentIds) {

    List<UUID> files() {
        return attachmentIds == null ? List.of() : attachmentIds;
    }
}
