/**
 * Plans over several years (规划), such as a doubling plan of three: targets of member units that lead from where they are to
 * a goal, broken down into one step for each year. A step becomes an item of that year's checklist when the checklist is
 * drafted, and what the unit reports of it is the plan's progress.
 */
@NullMarked
package cn.fengxing.org.checklist.plan;

import org.jspecify.annotations.NullMarked;
