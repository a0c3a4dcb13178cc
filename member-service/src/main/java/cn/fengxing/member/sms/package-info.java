/**
 * Brings one-time codes to phones: through the HTTP gateway that production names, or into a private file in a local run. A code
 * is never in a log.
 */
@NullMarked
package cn.fengxing.member.sms;

import org.jspecify.annotations.NullMarked;
