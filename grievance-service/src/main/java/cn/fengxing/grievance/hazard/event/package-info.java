/**
 * What other services are told of hazards (隐患事件): codes, organisations and dates. No words, no place nearer than the division, no picture; of
 * persons only whom a verified report credits.
 */
@NullMarked
package cn.fengxing.grievance.hazard.event;

import org.jspecify.annotations.NullMarked;
