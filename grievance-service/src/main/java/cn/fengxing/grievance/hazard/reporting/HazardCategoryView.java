package cn.fengxing.grievance.hazard.reporting;

import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category, and what a report of it needs. */
@Schema(example = """
                {"category":"FIRE_EXIT_BLOCKED","chinese":"消防通道、安全出口堵塞","english":"Fire lane or exit blocked",
                 "severity":"HIGH","needsPhoto":true,"needsPosition":false}""")
public record HazardCategoryView(
        HazardCategory category,
        @Schema(maxLength = 40) String chinese,
        @Schema(maxLength = 60) String english,
        Severity severity,
        boolean needsPhoto,
        boolean needsPosition) {

    static HazardCategoryView of(HazardCategory category) {
        return new HazardCategoryView(
                category,
                category.chinese(),
                category.english(),
                category.severity(),
                category.needsPhoto(),
                category.needsPosition());
    }
}
