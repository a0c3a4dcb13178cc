/**
 * People counted in companies (从业人员统计): how many work there, how many of them belong to the new employment groups, how many are
 * members. Sums by company and day; nobody's name is ever in a list. The newest figures stand in the ledger.
 */
@NullMarked
package cn.fengxing.org.census.headcount;

import org.jspecify.annotations.NullMarked;
