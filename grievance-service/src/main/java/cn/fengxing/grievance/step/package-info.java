/**
 * What all steps of a case have in common: whose case it is, by when what comes next is due, what is said with it, and that all of it
 * goes on record in one transaction. A use case names the step and adds what is its own. What may happen at all is the channel's table.
 */
@NullMarked
package cn.fengxing.grievance.step;

import org.jspecify.annotations.NullMarked;
