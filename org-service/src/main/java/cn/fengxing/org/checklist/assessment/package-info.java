/**
 * The year's end: the office closes a checklist, what was never reported counts nothing, and the scores add up. The ranking
 * compares all member units of a year; units see it of what is closed, the office also of what is still going on.
 */
@NullMarked
package cn.fengxing.org.checklist.assessment;

import org.jspecify.annotations.NullMarked;
