package cn.fengxing.grievance.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the department above takes a case over; the worker reads it. */
@Schema(name = "SuperviseGrievanceRequest", example = """
                {"reason":"该单位对同类扣款问题多次逾期，由我厅直接督办。"}""")
public record SuperviseRequest(@NotBlank @Size(max = 1000) String reason) {}
