/**
 * This service's copy of the stations (爱心驿站) that org-service announces: as much of them as care needs to know where sessions take place
 * and packs lie. A station that was never announced, or closed down for good, is none.
 */
@NullMarked
package cn.fengxing.member.care.knownstation;

import org.jspecify.annotations.NullMarked;
