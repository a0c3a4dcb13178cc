/**
 * What the worker learns of openings (谁看过我的诉求): on which day which office, in which role, looked at the case or acted on it, how
 * often, and for which reason if it did not handle it. Who it was, the auditors know; one's own reading is written down nowhere.
 */
@NullMarked
package cn.fengxing.grievance.opening;

import org.jspecify.annotations.NullMarked;
