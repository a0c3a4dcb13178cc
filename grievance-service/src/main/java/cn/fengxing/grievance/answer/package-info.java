/**
 * What the worker does after filing (答复评价): answer a question, confirm and rate, dispute, take a refusal further,
 * open a closed case again, or take it back.
 * Silence is an answer too, given by the clock.
 */
@NullMarked
package cn.fengxing.grievance.answer;

import org.jspecify.annotations.NullMarked;
