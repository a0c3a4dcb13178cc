/**
 * Looking after stations: setting up, changing, handing over, closing down, by keepers, communities and administrators who reach the
 * organisation that runs the station or the division in which it stands. Each change keeps the figures and is announced once.
 */
@NullMarked
package cn.fengxing.org.station.keeping;

import org.jspecify.annotations.NullMarked;
