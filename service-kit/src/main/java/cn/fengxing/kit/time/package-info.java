/**
 * Time as the field counts it: one injected clock and the working days of the Chinese calendar.
 */
@NullMarked
package cn.fengxing.kit.time;

import org.jspecify.annotations.NullMarked;
