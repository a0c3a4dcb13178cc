/**
 * The map of hazards for everybody (隐患地图): what is verified and not yet confirmed as mended, as GeoJSON, clustered where much lies
 * close together. Nobody who reported, and no hour at which somebody did.
 */
@NullMarked
package cn.fengxing.grievance.hazard.map;

import org.jspecify.annotations.NullMarked;
