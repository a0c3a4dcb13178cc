/**
 * Pictures that belong to a case (证据材料), sent by the worker or a handler at any time until it is closed. They are drawn anew without
 * anything but the picture, read only by who may have the case open, and by a company only if the worker let it; they end with the case.
 */
@NullMarked
package cn.fengxing.grievance.evidence;

import org.jspecify.annotations.NullMarked;
