/**
 * What may be told (小群体保护): of the groups that figures are asked for by division, platform, category, department and period,
 * those that are no smaller than five, less as many others as it takes that nobody finds a smaller one by subtracting what is told.
 * Plain Java; docs/adr/0038 says why it holds.
 */
@NullMarked
package cn.fengxing.grievance.statistics.suppression;

import org.jspecify.annotations.NullMarked;
