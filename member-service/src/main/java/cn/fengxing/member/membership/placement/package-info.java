/**
 * Mobile members (流动党员): who cannot attend the own branch for six months or longer registers, reports where the work is, and is
 * taken into a branch there within a deadline. Until then the member is on the work list of the committees of the division, which are
 * reminded, and whose superiors are told when they are late; no event in the tree takes anybody off that list without a branch.
 */
@NullMarked
package cn.fengxing.member.membership.placement;

import org.jspecify.annotations.NullMarked;
