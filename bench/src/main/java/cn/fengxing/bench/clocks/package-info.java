/** How fast cases whose time has run out move on among a million that still have some, and how late. */
@NullMarked
package cn.fengxing.bench.clocks;

import org.jspecify.annotations.NullMarked;
