/**
 * How many stations and service sites there are, by division, type, runner and facility, on any day. Counted in the transaction in
 * which a station changes, at every level of division, so that a reading never scans stations. Counts of places tell of no person, so
 * small ones are shown.
 */
@NullMarked
package cn.fengxing.org.station.figures;

import org.jspecify.annotations.NullMarked;
