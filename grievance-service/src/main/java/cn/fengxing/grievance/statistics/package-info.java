/**
 * The figures of the direct channel (统计): the three rates (响应率、解决率、满意率) with their counts, times, ageing, what went up and what
 * was late, by division, platform, category, department and period. Everybody reads what was published, down to the size of their
 * role; fewer than five are never told, nor can they be computed.
 */
@NullMarked
package cn.fengxing.grievance.statistics;

import org.jspecify.annotations.NullMarked;
