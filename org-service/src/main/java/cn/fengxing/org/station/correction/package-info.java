/**
 * Corrections (纠错): a worker who stood before a closed door says how a station really is, field by field and without free text; the
 * keeper accepts, and the station is stated so at once, or refuses with a reason. The proposer follows it without being known.
 */
@NullMarked
package cn.fengxing.org.station.correction;

import org.jspecify.annotations.NullMarked;
