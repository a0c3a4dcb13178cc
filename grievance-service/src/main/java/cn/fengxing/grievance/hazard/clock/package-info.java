/**
 * The clocks of hazards (隐患时限): a warning, then one level up, urgent ones at any hour; silence confirms what was mended. Some months after the end
 * what people wrote is forgotten.
 */
@NullMarked
package cn.fengxing.grievance.hazard.clock;

import org.jspecify.annotations.NullMarked;
