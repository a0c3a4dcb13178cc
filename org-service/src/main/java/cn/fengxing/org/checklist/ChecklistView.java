package cn.fengxing.org.checklist;

import cn.fengxing.kit.version.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A checklist with its items. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000e1","organisationId":"01932f6a-7c00-7000-8000-0000000000d3","year":2026,
                "state":"PUBLISHED","total":null,"items":[{"id":"01932f6a-7c00-7000-8000-0000000000e2","title":"推动快递企业党的组织覆盖",
                "requirement":"组织覆盖率达到85%。","points":100,"dueOn":"2026-06-30","planStepId":null,"state":"OPEN","late":false,
                "score":null,"version":1}],"version":1}""")
public record ChecklistView(
        UUID id,
        UUID organisationId,
        @Schema(minimum = "2000", maximum = "2100") int year,
        ChecklistState state,

        @Schema(maximum = "100") @Nullable Integer total,

        @Schema(maxItems = 100) List<ChecklistItemView> items,
        long version)
        implements Versioned {}
