/**
 * Transfers (组织关系转接) from one branch to another: proposed by the one, accepted or sent back with a reason by the other, and done once
 * the national system has done it, whose reference is kept. Both branches and the member are told of each step; what nobody answers
 * in time lapses, and the member stays where he belongs.
 */
@NullMarked
package cn.fengxing.member.membership.transfer;

import org.jspecify.annotations.NullMarked;
