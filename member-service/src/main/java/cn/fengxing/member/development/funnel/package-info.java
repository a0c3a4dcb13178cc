/**
 * The funnel (发展党员进度): how many stand in each of the five stages, by division, as sums that tell of nobody. It is read as of
 * the last Sunday, so that no two readings within a week can be subtracted, and no group smaller than five is shown.
 */
@NullMarked
package cn.fengxing.member.development.funnel;

import org.jspecify.annotations.NullMarked;
