/**
 * Who is told of what happens to a hazard (隐患通知): who reported it, that there is news and never of which; those who answer for it, and for what
 * is urgent the duty desk at once; and one level up of what is late. Told in the transaction of the change, or not at all.
 */
@NullMarked
package cn.fengxing.grievance.hazardnotice;

import org.jspecify.annotations.NullMarked;
