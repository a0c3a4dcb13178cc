/**
 * The way of a case in words that a worker understands (办理过程), made from codes when it is read: who did what, what they
 * said, and what is due next. A company sees its own stay, in days.
 */
@NullMarked
package cn.fengxing.grievance.timeline;

import org.jspecify.annotations.NullMarked;
