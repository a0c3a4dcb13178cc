/** Servers, grievance-service and cases: as many as wanted, planted as copies of one that went through the service itself. */
@NullMarked
package cn.fengxing.bench.cases;

import org.jspecify.annotations.NullMarked;
