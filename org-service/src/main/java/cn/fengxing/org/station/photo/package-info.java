/**
 * Photos of a station (驿站照片), so that a worker finds the door. Its keeper sends and takes them away; everybody sees them, through
 * links that last minutes. They show a place: a keeper sends none with a face or a number plate to be made out.
 */
@NullMarked
package cn.fengxing.org.station.photo;

import org.jspecify.annotations.NullMarked;
