/**
 * This service's copy of what org-service tells about stations (驿站): the name, who runs it and where it stands. The highest version
 * wins. Position and hours are asked of org-service.
 */
@NullMarked
package cn.fengxing.grievance.knownstation;

import org.jspecify.annotations.NullMarked;
