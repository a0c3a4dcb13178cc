/**
 * Counts what happens to cases (诉求计数) in the transaction in which it happens, in the week in which it happens: no week that is over
 * ever changes. A case that is opened again is taken off in the week of that. A recount from the steps of the cases alone finds the same.
 */
@NullMarked
package cn.fengxing.grievance.statistics.counting;

import org.jspecify.annotations.NullMarked;
