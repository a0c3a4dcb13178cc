package cn.fengxing.grievance.hazard.rule;

import org.jspecify.annotations.Nullable;

/**
 * One row of the course of hazards.
 *
 * @param from null before the hazard is known
 */
public record CourseRow(
        HazardAction action, @Nullable HazardStatus from, HazardActor by, HazardStatus to, HazardClockEffect clock) {}
