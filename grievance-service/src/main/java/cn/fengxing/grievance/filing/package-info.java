/**
 * Filing a case (提出诉求): any worker, member or not, says what is wrong, and at once it lies on somebody's desk with a date.
 * What the company may read is written or approved here, or it reads nothing.
 */
@NullMarked
package cn.fengxing.grievance.filing;

import org.jspecify.annotations.NullMarked;
