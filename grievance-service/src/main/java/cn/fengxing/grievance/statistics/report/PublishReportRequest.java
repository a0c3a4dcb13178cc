package cn.fengxing.grievance.statistics.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which year of which province. */
@Schema(example = """
                {"divisionCode":"210000000000","year":2026,"note":"2026年度诉求直通机制运行情况"}""")
public record PublishReportRequest(
        @NotNull @Pattern(regexp = "^[1-9][0-9]0{10}$") String divisionCode,
        @NotNull @Min(2020) @Max(2099) Integer year,

        @Schema(description = "随报告公布的说明；更正时写明原因") @NotBlank @Size(max = 500)
        String note) {}
