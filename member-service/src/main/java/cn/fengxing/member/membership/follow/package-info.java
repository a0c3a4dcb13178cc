/**
 * Members follow their branches: a merged branch's go with it and come back when that is undone, for affiliations are read along the
 * tree's redirects; those of a branch that is dissolved with nothing in its place get onto the work list of the committees above it.
 */
@NullMarked
package cn.fengxing.member.membership.follow;

import org.jspecify.annotations.NullMarked;
