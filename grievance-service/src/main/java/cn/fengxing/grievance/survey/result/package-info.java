/**
 * What came out of a survey, after its end: how many chose each option. Groups below five are withheld, with as many others that none can be
 * computed; and if the number who answered would itself tell, everything is.
 */
@NullMarked
package cn.fengxing.grievance.survey.result;

import org.jspecify.annotations.NullMarked;
