/**
 * When a station is open: hours by weekday, other ones on statutory holidays, exceptions for single dates, and temporary closings. A
 * make-up workday keeps the hours of a Monday. Whether a station is open at a moment is one condition in SQL, the same for a single
 * station and for a search.
 */
@NullMarked
package cn.fengxing.org.station.hours;

import org.jspecify.annotations.NullMarked;
