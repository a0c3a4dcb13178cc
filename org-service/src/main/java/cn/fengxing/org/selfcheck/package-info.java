/**
 * The standardisation self-check of branches (标准化自查): a committee sets the items of a year for its division, each branch says which
 * it meets and by what that can be seen, and whoever stands above the branch checks again. The score is the sum of the points of what is met,
 * after the re-check of what was found to be met.
 */
@NullMarked
package cn.fengxing.org.selfcheck;

import org.jspecify.annotations.NullMarked;
