package cn.fengxing.grievance.retaliation.desk;

import cn.fengxing.grievance.retaliation.rule.ReportFinding;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the department found, and why. */
@Schema(example = """
                {"finding":"TAKEN_BACK","reason":"账号已恢复，停用期间损失已补偿，企业已作书面检查。"}""")
public record CloseReportRequest(
        @NotNull ReportFinding finding,

        @NotBlank @Size(max = 4000) String reason) {}
