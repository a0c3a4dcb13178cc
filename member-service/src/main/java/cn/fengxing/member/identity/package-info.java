/**
 * Sign-in (登录): phone with a one-time code, staff name with a password. Gives short ES256 access tokens and refresh tokens
 * that change at each use; a refresh token used twice ends its session. Whether a phone is registered, only the holder of
 * its code learns.
 */
@NullMarked
package cn.fengxing.member.identity;

import org.jspecify.annotations.NullMarked;
