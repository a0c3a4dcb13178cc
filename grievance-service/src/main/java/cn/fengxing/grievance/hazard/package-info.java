/**
 * Hazard reports (随手拍): a thing or a place that is dangerous, from a fixed list; never a person. The community responsible
 * for the place verifies it, and only then who reported it earns points.
 */
@NullMarked
package cn.fengxing.grievance.hazard;

import org.jspecify.annotations.NullMarked;
