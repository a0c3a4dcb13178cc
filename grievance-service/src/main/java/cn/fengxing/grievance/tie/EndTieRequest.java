package cn.fengxing.grievance.tie;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param untilDate last day on which the tie holds, today at the earliest */
@Schema(example = """
                {"untilDate":"2026-12-31"}""")
public record EndTieRequest(@NotNull LocalDate untilDate) {}
