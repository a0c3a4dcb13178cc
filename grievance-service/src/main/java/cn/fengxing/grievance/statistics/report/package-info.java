/**
 * Figures to take away (导出与年报): the table of a period as CSV or workbook, and the yearly report that a province publishes as data.
 * Both say what the pages say, with the same left out; a report stays as it was published, and a correction is another version.
 */
@NullMarked
package cn.fengxing.grievance.statistics.report;

import org.jspecify.annotations.NullMarked;
