/**
 * What people see of cases: a worker all of the own, a handler what the hop may know, a company a summary and days. And the
 * queue of an organisation, the most pressing case first.
 */
@NullMarked
package cn.fengxing.grievance.reading;

import org.jspecify.annotations.NullMarked;
