/**
 * One-time codes (验证码) that prove who holds a phone. A code is sent whether or not the phone is known, lives five minutes,
 * works once and may be mistyped five times; at rest it is a keyed hash. The gateway that brings it is chosen by configuration.
 */
@NullMarked
package cn.fengxing.member.code;

import org.jspecify.annotations.NullMarked;
