/**
 * How a hazard is reported (隐患上报): a thing or a place, never a person. What lies near in place, time and category is offered first, so that
 * people join what is known; each keeps a report of their own, sealed.
 */
@NullMarked
package cn.fengxing.grievance.hazard.reporting;

import org.jspecify.annotations.NullMarked;
