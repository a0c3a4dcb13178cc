/**
 * Which department (主管部门) answers for which category of grievance, kind of worker and level of division, from when to
 * when. A rule names the topmost department of a line; the department of that line at the level in question has the case, and
 * a rule made nearer to the place goes before one made for the whole province. Services that route read the rules from events,
 * and a check finds what nobody or more than one answers for.
 */
@NullMarked
package cn.fengxing.org.competence;

import org.jspecify.annotations.NullMarked;
