/**
 * Membership (党员身份): who is a Party member, full or probationary, and the one branch in which the member belongs and votes.
 * That is sensitive, so no row names a person: a member is known by a random id, found by a keyed hash, and the person behind it is
 * sealed under a key of the record. Who registers claims to be a member; only a branch or its committee makes it known.
 */
@NullMarked
package cn.fengxing.member.membership;

import org.jspecify.annotations.NullMarked;
