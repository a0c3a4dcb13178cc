package cn.fengxing.org.checklist.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in a list. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000c1","title":"新就业群体党组织三年倍增计划","fromYear":2026,"toYear":2028}""")
public record WorkPlanLineView(
        UUID id,
        @Schema(maxLength = 100) String title,
        @Schema(minimum = "2000", maximum = "2100") int fromYear,
        @Schema(minimum = "2000", maximum = "2100") int toYear) {}
