package cn.fengxing.org.checklist.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan with its progress. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000c1","title":"新就业群体党组织三年倍增计划","purpose":"到2028年底翻一番。","fromYear":2026,
                "toYear":2028,"targets":[{"organisationId":"01932f6a-7c00-7000-8000-0000000000d3","organisationName":"辽宁省邮政管理局",
                "title":"快递行业党组织数量","measure":"个","baseline":120,"points":30,"steps":[{"year":2026,"goal":160,
                "dueOn":"2026-12-20","itemId":null,"state":null,"achieved":null,"score":null}]}],"version":0}""")
public record WorkPlanView(
        UUID id,
        @Schema(maxLength = 100) String title,
        @Schema(maxLength = 1000) String purpose,
        @Schema(minimum = "2000", maximum = "2100") int fromYear,
        @Schema(minimum = "2000", maximum = "2100") int toYear,
        @Schema(maxItems = 50) List<TargetView> targets,
        long version) {}
