package cn.fengxing.org.chart;

import cn.fengxing.org.organisation.OrganisationType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A box of the chart with those below it.
 *
 * @param more how many right below it are not shown
 */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000b1","name":"沈阳市委两新工委","type":"WORKING_COMMITTEE","more":0,
                "children":[{"id":"01932f6a-7c00-7000-8000-0000000000a1","name":"沈阳市外卖行业流动党员党支部","type":"MOBILE_BRANCH",
                "more":0,"children":[]}]}""")
public record ChartNode(
        UUID id,
        @Schema(maxLength = 100) String name,
        OrganisationType type,
        long more,
        @Schema(maxItems = 600) List<ChartNode> children) {

    boolean leaf() {
        return children.isEmpty();
    }

    int depth() {
        return children.stream().mapToInt(child -> child.depth() + 1).max().orElse(0);
    }
}
