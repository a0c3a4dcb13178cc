/**
 * The key that the suite's access tokens are signed with. Every service verifies them with its public half, which is published
 * here as a JWK set. A key made for local runs is refused in production.
 */
@NullMarked
package cn.fengxing.member.token;

import org.jspecify.annotations.NullMarked;
