/**
 * Who sees what of a hazard (隐患查询): each reporter the own report, those who mend it the words of all, nobody who reported it.
 */
@NullMarked
package cn.fengxing.grievance.hazard.reading;

import org.jspecify.annotations.NullMarked;
