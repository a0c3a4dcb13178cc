package cn.fengxing.org.checklist.assessment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One unit's place in a year. Units with the same score share a place. */
@Schema(example = """
                {"place":1,"organisationId":"01932f6a-7c00-7000-8000-0000000000d3","organisationName":"辽宁省邮政管理局","score":93,
                "items":12,"accepted":12,"late":1,"assessed":true}""")
public record RankingView(
        @Schema(minimum = "1") int place,
        UUID organisationId,
        @Schema(maxLength = 100) String organisationName,
        @Schema(maximum = "100") int score,
        int items,
        int accepted,
        int late,
        boolean assessed) {}
