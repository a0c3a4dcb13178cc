/**
 * Open311 GeoReport v2 for hazards: any city app that speaks it can list the kinds, report one and follow it. Nobody's name, phone or
 * e-mail is kept, whatever an app sends; the errors are those of the specification.
 */
@NullMarked
package cn.fengxing.grievance.hazard.open311;

import org.jspecify.annotations.NullMarked;
