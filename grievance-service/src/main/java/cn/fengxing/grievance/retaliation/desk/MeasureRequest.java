package cn.fengxing.grievance.retaliation.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the department has done. */
@Schema(example = """
                {"measure":"已约谈企业，责令当日恢复账号并书面说明。"}""")
public record MeasureRequest(@NotBlank @Size(max = 4000) String measure) {}
