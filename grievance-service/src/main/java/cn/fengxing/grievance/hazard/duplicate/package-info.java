/**
 * Duplicates of hazards (重复上报): what lies near in place, time and category is offered to who is about to report, and to who
 * verifies. Joined ones have all their reporters, each with a report of the own; of the search nothing is kept.
 */
@NullMarked
package cn.fengxing.grievance.hazard.duplicate;

import org.jspecify.annotations.NullMarked;
