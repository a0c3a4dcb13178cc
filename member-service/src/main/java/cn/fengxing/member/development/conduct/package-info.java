/**
 * What moves a file on (办理发展党员): an application, the steps that the branch and the committee record, half-yearly reviews, and what
 * becomes of probation. Each is refused with its reason, or done with all that follows from it: names in the file, a place of the
 * quota, a membership.
 */
@NullMarked
package cn.fengxing.member.development.conduct;

import org.jspecify.annotations.NullMarked;
