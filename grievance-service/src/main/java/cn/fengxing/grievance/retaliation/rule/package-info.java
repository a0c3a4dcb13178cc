/**
 * The words of a report of retaliation: what was done to the worker, how far the department has come with it, what it did, and what
 * it found. Codes alone, which the report, its steps and its views share.
 */
@NullMarked
package cn.fengxing.grievance.retaliation.rule;

import org.jspecify.annotations.NullMarked;
