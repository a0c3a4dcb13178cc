/**
 * Organisation charts (组织架构图) of a subtree, now or on an earlier day: as JSON for a screen, and as SVG that fills one landscape
 * page of A4 or A3. Boxes stand in rows; many leaves of one superior stand in a block below it, so that the page is used and
 * names stay readable. What does not fit is counted, not dropped silently.
 */
@NullMarked
package cn.fengxing.org.chart;

import org.jspecify.annotations.NullMarked;
