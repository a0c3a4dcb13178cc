/**
 * Joint branches (联合党支部): several companies of one area or of one industry, each with too few full members for a branch of its
 * own, form one together. A joint branch names the companies that it covers, from a day and to a day, and no company is covered
 * by two at once. More than five are warned about.
 */
@NullMarked
package cn.fengxing.org.jointbranch;

import org.jspecify.annotations.NullMarked;
