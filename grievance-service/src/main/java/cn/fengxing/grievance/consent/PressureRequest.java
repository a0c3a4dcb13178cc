package cn.fengxing.grievance.consent;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether anybody pressed for the consent. */
@Schema(example = """
                {"pressed":false}""")
public record PressureRequest(@NotNull Boolean pressed) {}
