/**
 * Inspection campaigns (隐患排查周): a checklist, sites, which organisation inspects which site on which day, what was found there. What
 * is not as it should be becomes a hazard like any other; of who did the inspecting no person is kept.
 */
@NullMarked
package cn.fengxing.grievance.hazard.campaign;

import org.jspecify.annotations.NullMarked;
