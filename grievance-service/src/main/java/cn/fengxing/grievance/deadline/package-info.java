/**
 * By when each hop owes its next step (办理时限): limits are data with a date from which they hold, by hop, kind, category and
 * priority, counted in working days of the Chinese calendar or, for urgent safety, in minutes around the clock.
 */
@NullMarked
package cn.fengxing.grievance.deadline;

import org.jspecify.annotations.NullMarked;
