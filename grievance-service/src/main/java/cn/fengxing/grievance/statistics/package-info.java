/**
 * The three rates (三率): response, resolution, satisfaction, counted as cases move, read without looking at any case. They
 * come with their counts, or, where a group would be smaller than five, not at all.
 */
@NullMarked
package cn.fengxing.grievance.statistics;

import org.jspecify.annotations.NullMarked;
