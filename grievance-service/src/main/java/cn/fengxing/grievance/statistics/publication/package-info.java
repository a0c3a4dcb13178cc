/**
 * Figures as they are told (统计发布): when a week of the grid is over, what was counted in it is added up by division, platform,
 * category and department, what may be told is decided once, and both are written down for good; months, quarters and years follow
 * from their weeks. Who reads reads that, by primary key, and everybody the same; a case is never looked at.
 */
@NullMarked
package cn.fengxing.grievance.statistics.publication;

import org.jspecify.annotations.NullMarked;
