/**
 * Reports of retaliation (报告打击报复): from filing until 180 days after closing a worker says what was done to them for a case, and it goes straight
 * to the department competent for the platform and the place, which has one working day to act, or the one above it has it. It is a
 * record of its own beside the case: no company's desk, and nobody tied to a company of the worker's chain, finds it or any trace of it.
 */
@NullMarked
package cn.fengxing.grievance.retaliation;

import org.jspecify.annotations.NullMarked;
