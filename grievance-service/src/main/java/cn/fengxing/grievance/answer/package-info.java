/**
 * What the worker does after filing (答复评价): confirm and rate, dispute, take a refusal further, or take the case back.
 * Silence is an answer too, given by the clock.
 */
@NullMarked
package cn.fengxing.grievance.answer;

import org.jspecify.annotations.NullMarked;
