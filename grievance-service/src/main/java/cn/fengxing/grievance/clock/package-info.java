/**
 * The clocks of the channel (时限): at four fifths a warning, at the end the next hop, without anybody having to look. Every
 * case rings once per date, whatever is restarted, and however many replicas run.
 */
@NullMarked
package cn.fengxing.grievance.clock;

import org.jspecify.annotations.NullMarked;
