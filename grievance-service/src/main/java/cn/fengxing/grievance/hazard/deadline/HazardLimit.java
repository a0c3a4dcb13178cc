package cn.fengxing.grievance.hazard.deadline;

import cn.fengxing.grievance.hazard.rule.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One limit; of two, the later one in force holds.
 *
 * @param workingDays null when the limit is in minutes
 * @param minutes of any hour
 * @param validFrom first day, in Shanghai, on which it holds
 */
public record HazardLimit(
        HazardLimitKind kind,
        Severity severity,
        @Nullable Integer workingDays,
        @Nullable Integer minutes,
        LocalDate validFrom) {}
