package cn.fengxing.grievance.statistics.counting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a recount of all cases found.
 *
 * @param differing how many counts differ; 0 if all agree
 * @param differences the first of them
 */
@Schema(example = """
                {"differing":0,"differences":[]}""")
public record RecountView(
        @Schema(minimum = "0", maximum = "1000000000") long differing,
        @Schema(maxItems = 100) List<Difference> differences) {

    /**
     * One count that differs.
     *
     * @param count what is counted, and by which week, county, platform, category and department
     * @param missing recounted less kept
     */
    @Schema(name = "RecountDifference", example = """
                    {"count":"grievance-closed 2026-11-23|210102|-|OTHER|-","missing":1}""")
    public record Difference(@Schema(maxLength = 200) String count, long missing) {}
}
