/** What it costs to read a case through the service, beside a bare Vert.x handler that runs the same query. */
@NullMarked
package cn.fengxing.bench.read;

import org.jspecify.annotations.NullMarked;
