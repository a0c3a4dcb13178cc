/**
 * What workers think of stations: one rating each, which can be changed, shown only as count and average, and only in steps of at
 * least five people. A rating has no text, and who gave it is a keyed hash of person and station together: nobody can list the
 * places where somebody was.
 */
@NullMarked
package cn.fengxing.org.station.rating;

import org.jspecify.annotations.NullMarked;
