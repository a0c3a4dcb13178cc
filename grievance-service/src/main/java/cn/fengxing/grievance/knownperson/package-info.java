/**
 * This service's copy of what member-service tells about people (人员): whose branch, platform, kind of work and division;
 * no name, phone or membership. The highest version wins, and an erased person stays erased.
 */
@NullMarked
package cn.fengxing.grievance.knownperson;

import org.jspecify.annotations.NullMarked;
