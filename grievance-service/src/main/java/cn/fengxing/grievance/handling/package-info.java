/**
 * What the organisation does that owns a case (办理): take it on, give it back, pass it on, take more time, settle it or turn
 * it away. Each is one step of the channel's table, with what is said sealed beside it.
 */
@NullMarked
package cn.fengxing.grievance.handling;

import org.jspecify.annotations.NullMarked;
