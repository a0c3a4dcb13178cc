/**
 * Finding stations by position: the nearest ones that are open and have what is wanted, and those within a map's frame. A position is
 * sent in a body, used for one query, and kept, logged and counted nowhere. Anybody may ask, registered or not.
 */
@NullMarked
package cn.fengxing.org.station.search;

import org.jspecify.annotations.NullMarked;
