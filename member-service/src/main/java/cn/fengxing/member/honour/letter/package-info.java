/**
 * Letters (党员先锋骑手证书、聘书): an organisation offers one, and it is issued only to who accepts it, since it shows a name and
 * mostly that somebody is a Party member. It is numbered, printed for its holder or its issuer, shown on the pioneer wall if
 * the holder wants, and revocable; no row tells whose it is.
 */
@NullMarked
package cn.fengxing.member.honour.letter;

import org.jspecify.annotations.NullMarked;
