/**
 * Divisions change over the years: they are added, renamed, merged and abolished, from a day on and by a decision. Old codes stay
 * and lead to what took their place; organisations in what was merged stand in its successor from then on. Whoever
 * administers the division around may enter it.
 */
@NullMarked
package cn.fengxing.org.divisionchange;

import org.jspecify.annotations.NullMarked;
