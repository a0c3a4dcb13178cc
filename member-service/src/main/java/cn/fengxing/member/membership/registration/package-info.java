/**
 * Registering as a mobile member (流动党员登记): by oneself, or at a point with the help of its keeper, each after agreeing to it. The
 * member sees the own record; branches and committees see members by their ids, and who it is only for a reason that the member reads.
 */
@NullMarked
package cn.fengxing.member.membership.registration;

import org.jspecify.annotations.NullMarked;
