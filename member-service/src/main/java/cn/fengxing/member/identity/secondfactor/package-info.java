/**
 * The second factor (动态口令) of staff: codes of an authenticator app (RFC 6238) beside the password, each good once, and ten recovery
 * codes for a lost phone. Where the configuration asks for it, no role that opens personal data counts without one. Two administrators
 * who owe each other nothing can take it away.
 */
@NullMarked
package cn.fengxing.member.identity.secondfactor;

import org.jspecify.annotations.NullMarked;
