/**
 * Who owns a case at which hop (分办): the worker's branch, the platform's Party organisation or office, the competent
 * department, the department above it. What fits nobody goes to the nearest committee, marked, so that a person finds the
 * right place; a case is never nowhere.
 */
@NullMarked
package cn.fengxing.grievance.routing;

import org.jspecify.annotations.NullMarked;
