package cn.fengxing.grievance.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which law a formal procedure was opened. */
@Schema(example = """
                {"legalBasis":"已依《劳动保障监察条例》第十七条立案调查，自立案之日起60个工作日内完成。"}""")
public record OpenProcedureRequest(
        @NotBlank @Size(max = 1000) String legalBasis) {}
