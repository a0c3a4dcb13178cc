package cn.fengxing.org.checklist;

import cn.fengxing.kit.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item as clients read it. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000e2","title":"推动快递企业党的组织覆盖","requirement":"组织覆盖率达到85%，未覆盖企业逐一派驻指导员。",
                "points":20,"dueOn":"2026-06-30","planStepId":null,"state":"OPEN","late":false,"score":null,"version":1}""")
public record ChecklistItemView(
        UUID id,
        @Schema(maxLength = 100) String title,
        @Schema(maxLength = 1000) String requirement,
        @Schema(maximum = "100") int points,
        LocalDate dueOn,
        @Nullable UUID planStepId,
        ItemState state,
        boolean late,

        @Schema(maximum = "100") @Nullable Integer score,

        long version)
        implements Versioned {}
