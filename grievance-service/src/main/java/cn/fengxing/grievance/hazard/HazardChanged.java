package cn.fengxing.grievance.hazard;

import cn.fengxing.grievance.hazard.rule.HazardAction;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Told inside the service, in the transaction of the change.
 *
 * @param hazard as it stands afterwards
 * @param before what it stood at; null when it was reported
 */
public record HazardChanged(
        Hazard hazard, HazardAction what, @Nullable HazardStatus before, Instant at) {}
