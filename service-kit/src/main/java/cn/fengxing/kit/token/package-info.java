/**
 * Access tokens, verified once and remembered until they run out, since a phone sends the same one many times and a signature
 * costs more than most requests. Whether a token was revoked is asked elsewhere, at every request. Production starts only when
 * it is told whose tokens to trust.
 */
@NullMarked
package cn.fengxing.kit.token;

import org.jspecify.annotations.NullMarked;
