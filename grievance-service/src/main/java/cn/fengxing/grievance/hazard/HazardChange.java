package cn.fengxing.grievance.hazard;

import cn.fengxing.grievance.hazard.event.HazardEvent;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import org.jspecify.annotations.Nullable;

/**
 * What has just happened to a hazard, to be written with it.
 *
 * @param before null when it was reported
 * @param entry null for a mere warning
 * @param event null for what others need not know
 */
public record HazardChange(
        @Nullable HazardStatus before,
        @Nullable HazardEntry entry,
        @Nullable HazardEvent event) {

    HazardChange telling(HazardEvent told) {
        return new HazardChange(before, entry, told);
    }
}
