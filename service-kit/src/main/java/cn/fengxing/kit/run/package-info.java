/**
 * Whether this process is a production one. What is only fit for a laptop (a moving clock, a key printed by the launcher)
 * asks here first, so that production refuses to start with it rather than running unsafely.
 */
@NullMarked
package cn.fengxing.kit.run;

import org.jspecify.annotations.NullMarked;
