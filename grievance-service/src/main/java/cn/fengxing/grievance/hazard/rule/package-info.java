/**
 * What can happen to a hazard (隐患流转规则): the fixed list of things and places, how urgent each is and what a report of it needs;
 * who may do what at which state, in one table. There is no category for persons, on purpose. Plain Java.
 */
@NullMarked
package cn.fengxing.grievance.hazard.rule;

import org.jspecify.annotations.NullMarked;
