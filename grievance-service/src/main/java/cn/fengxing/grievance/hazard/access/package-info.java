/**
 * Who is what to a hazard (隐患权限): its reporters, whom a sealed tie tells, those who answer for the place, and to whom the mending was given.
 */
@NullMarked
package cn.fengxing.grievance.hazard.access;

import org.jspecify.annotations.NullMarked;
