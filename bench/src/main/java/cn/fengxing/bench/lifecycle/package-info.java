/** How fast cases live, from filing to the worker's confirmation, with few and with many cases stored. */
@NullMarked
package cn.fengxing.bench.lifecycle;

import org.jspecify.annotations.NullMarked;
