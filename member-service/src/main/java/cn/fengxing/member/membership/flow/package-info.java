/**
 * Where members go (流出、流入): the branch that a member leaves says so, and so does the place of arrival. One without the other is a
 * question to the committees of both divisions, who see it by a pseudonym of that one move and not who it is.
 */
@NullMarked
package cn.fengxing.member.membership.flow;

import org.jspecify.annotations.NullMarked;
