/**
 * The figures of hazard reports (隐患统计): reported, verified, mended, confirmed, and how long mending took, by division, category and
 * period; counted and published as those of cases are.
 */
@NullMarked
package cn.fengxing.grievance.statistics.hazards;

import org.jspecify.annotations.NullMarked;
