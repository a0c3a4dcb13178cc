/**
 * How often one caller may ask: generous for everybody, tighter where guessing or flooding would pay (sign-in).
 * Counted in memory by each replica, per person or, without a token, per client address.
 */
@NullMarked
package cn.fengxing.kit.ratelimit;

import org.jspecify.annotations.NullMarked;
