/**
 * Tokens that are void before they run out: somebody signed out, lost a phone, was erased or had a role taken away. Word of
 * it comes with the person's events and is in every replica's memory within a second, so that no request asks a database
 * or another service whether its token is still good.
 */
@NullMarked
package cn.fengxing.kit.revocation;

import org.jspecify.annotations.NullMarked;
