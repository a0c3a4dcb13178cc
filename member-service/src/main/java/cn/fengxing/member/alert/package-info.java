/**
 * Alerts (提醒): somebody with something new to read is told so by text message, never what it is, at the earliest when the own quiet
 * hours end and not more than once an hour, unless it is urgent. What comes meanwhile goes with the alert that waits. An alert is
 * sent outside of any transaction, tried again while the gateway is away, and named by a key by which the gateway knows a repeat.
 */
@NullMarked
package cn.fengxing.member.alert;

import org.jspecify.annotations.NullMarked;
