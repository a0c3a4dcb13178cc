package cn.fengxing.org.competence;

import cn.fengxing.org.division.DivisionLevel;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One hole or overlap; the departments are those that clash. */
@Schema(example = """
                {"finding":"OVERLAP","category":"PAY_AND_DEDUCTIONS","kindOfWork":"RIDER","level":"CITY",
                "departmentIds":["01932f6a-7c00-7000-8000-0000000000d0","01932f6a-7c00-7000-8000-0000000000d2"]}""")
public record CompetenceFindingView(
        Finding finding,
        GrievanceCategory category,
        KindOfWork kindOfWork,
        DivisionLevel level,
        @Schema(maxItems = 100) List<UUID> departmentIds) {

    /** What can be wrong with the rules taken together. */
    public enum Finding {
        /** Nobody answers. */
        HOLE,
        /** Several departments answer, and none goes before the other. */
        OVERLAP
    }
}
