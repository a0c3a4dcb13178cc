/**
 * Life of a branch (组织生活): meetings, Party classes, theme days and study, on site and online, with who is included, among them mobile
 * members who are guests. Whoever is there scans a code that turns every thirty seconds; that somebody was there tells of membership,
 * so attendance is a keyed hash, which only a branch that knows the member's id can recognise.
 */
@NullMarked
package cn.fengxing.member.branchlife;

import org.jspecify.annotations.NullMarked;
