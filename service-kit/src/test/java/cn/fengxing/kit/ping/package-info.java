/** The smallest service that publishes and reads events: it answers itself. */
@NullMarked
package cn.fengxing.kit.ping;

import org.jspecify.annotations.NullMarked;
