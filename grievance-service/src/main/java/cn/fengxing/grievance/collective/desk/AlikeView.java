package cn.fengxing.grievance.collective.desk;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.reading.OwnerView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of the cases on the caller's desks could be answered as one, the most first. */
public record AlikeView(List<Alike> items) {

    /**
     * Cases that are alike.
     *
     * @param cases null for a company that has fewer than five
     */
    @Schema(name = "AlikeCases", example = """
                    {"owner":{"id":"019ab4ef-0000-7000-8000-000000000011","name":"沈阳市外卖行业流动党员党支部"},"hop":"BRANCH",
                     "category":"PAY_AND_DEDUCTIONS","platformId":"019ab4ef-0000-7000-8000-000000000021",
                     "divisionCode":"210102000000","cases":30,"fewerThanFive":false}""")
    public record Alike(
            OwnerView owner,
            Hop hop,
            Category category,
            UUID platformId,
            String divisionCode,
            @Nullable Long cases,
            boolean fewerThanFive) {}
}
