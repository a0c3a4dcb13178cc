/**
 * The fixed grid of time on which figures are told (统计周期): whole weeks, Monday to Sunday in Shanghai, and months, quarters and
 * years made of whole weeks. A week belongs to the month in which its Thursday lies, so that no two periods overlap in part and
 * their difference never is a few days.
 */
@NullMarked
package cn.fengxing.grievance.statistics.grid;

import org.jspecify.annotations.NullMarked;
