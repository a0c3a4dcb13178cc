/**
 * Stations (驿站) where a worker may rest, eat warm food and charge a phone, and service sites (阵地): where they are, what they offer,
 * who runs them. All of it is public, since a rider who has not registered yet needs a station too. The keeper looks after the
 * station of his organisation, the community after those that stand in its division.
 */
@NullMarked
package cn.fengxing.org.station;

import org.jspecify.annotations.NullMarked;
