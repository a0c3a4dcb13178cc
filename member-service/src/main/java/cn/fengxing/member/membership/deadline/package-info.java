/**
 * Deadlines of placements: at four fifths of the time the committee responsible is reminded, and when it is over the county's is told,
 * then each level above. Nobody leaves the work list by that; each of it happens once, also after a day without service.
 */
@NullMarked
package cn.fengxing.member.membership.deadline;

import org.jspecify.annotations.NullMarked;
