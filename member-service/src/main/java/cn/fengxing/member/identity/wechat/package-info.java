/**
 * Sign-in from the WeChat mini program (微信小程序): its code is exchanged for an openid, which names somebody who has bound it with the
 * phone's one-time code. Of the openid a keyed hash is kept; the session key that comes along is looked at by nobody. WeChat is asked
 * outside of any transaction.
 */
@NullMarked
package cn.fengxing.member.identity.wechat;

import org.jspecify.annotations.NullMarked;
