/**
 * By when a hazard is verified, mended and confirmed (隐患时限): limits are data with a date from which they hold, by severity. What is urgent counts
 * in minutes at any hour, the rest in working days of the Chinese calendar.
 */
@NullMarked
package cn.fengxing.grievance.hazard.deadline;

import org.jspecify.annotations.NullMarked;
