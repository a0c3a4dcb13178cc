package cn.fengxing.org.checklist.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later date, and why. */
@Schema(example = """
        {"dueOn":"2026-08-31","reason":"全省汛期应急，统一顺延。"}""")
public record PostponeItemRequest(
        @NotNull LocalDate dueOn, @NotBlank @Size(max = 500) String reason) {}
