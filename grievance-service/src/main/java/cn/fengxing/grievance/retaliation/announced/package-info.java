/**
 * Measures that a company announces (事先说明): a company that knows a worker has undertaken to tell the department its reason before it suspends or
 * penalises. It says so at the case, by the id that it knows the case by; department and worker read it. What was done without is for supervision.
 */
@NullMarked
package cn.fengxing.grievance.retaliation.announced;

import org.jspecify.annotations.NullMarked;
