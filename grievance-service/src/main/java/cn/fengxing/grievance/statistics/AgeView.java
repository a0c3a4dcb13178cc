package cn.fengxing.grievance.statistics;

import cn.fengxing.grievance.statistics.publication.Age;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Open cases of one age.
 *
 * @param count in steps of five
 */
@Schema(example = """
                {"age":"UP_TO_1_WEEK","count":25}""")
public record AgeView(
        Age age,
        @Schema(minimum = "0", maximum = "1000000000") long count) {}
