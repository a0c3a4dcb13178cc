/**
 * Handing cases over (交接): a named handler names others or leaves the case to them; the secretary of a branch, or the administrator
 * of a department, names handlers without reading the case; and a case that nobody is named for is taken on by whoever has the role
 * there. The clock runs on through all of it.
 */
@NullMarked
package cn.fengxing.grievance.handover;

import org.jspecify.annotations.NullMarked;
