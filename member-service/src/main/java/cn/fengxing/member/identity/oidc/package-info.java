/**
 * Other issuers (统一身份认证): identity tokens of OpenID Connect issuers that the configuration names, taken once each for who has linked
 * the subject to the own account. Their keys come by discovery and may change at any time. Which subject is whose lies in a keyed hash.
 */
@NullMarked
package cn.fengxing.member.identity.oidc;

import org.jspecify.annotations.NullMarked;
