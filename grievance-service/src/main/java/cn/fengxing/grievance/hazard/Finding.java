package cn.fengxing.grievance.hazard;

import cn.fengxing.grievance.hazard.rule.HazardCategory;
import org.jspecify.annotations.Nullable;

/**
 * What is dangerous, and where.
 *
 * @param divisionCode 12 digits
 * @param position null for what lies indoors
 */
public record Finding(
        HazardCategory category,
        String divisionCode,
        @Nullable Position position) {}
