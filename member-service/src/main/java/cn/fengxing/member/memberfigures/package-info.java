/**
 * Figures of members (党员统计): members, who has no branch yet, placed in time and late, transfers, outflow and inflow, advisers, linked
 * workers and activities, by division and month. No group of fewer than five is shown, nor can one be computed from those that are.
 */
@NullMarked
package cn.fengxing.member.memberfigures;

import org.jspecify.annotations.NullMarked;
