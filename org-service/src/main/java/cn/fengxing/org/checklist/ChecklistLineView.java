package cn.fengxing.org.checklist;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A checklist in a list: how far the unit has come. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000e1","organisationId":"01932f6a-7c00-7000-8000-0000000000d3",
                "organisationName":"辽宁省邮政管理局","year":2026,"state":"PUBLISHED","items":12,"reported":7,"late":1,"total":null}""")
public record ChecklistLineView(
        UUID id,
        UUID organisationId,
        @Schema(maxLength = 100) String organisationName,
        @Schema(minimum = "2000", maximum = "2100") int year,
        ChecklistState state,
        int items,
        int reported,
        int late,

        @Schema(maximum = "100") @Nullable Integer total) {}
