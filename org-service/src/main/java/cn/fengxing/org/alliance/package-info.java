/**
 * Alliances (党建联合体), working committees of streets (大工委) and Party committees of communities (大党委): a Party
 * organisation leads, others join with a seat for a time. Whoever holds a seat sees what the alliance meets about, agrees and
 * shares; for everybody else it is not there. Members stay where they are in their own tree.
 */
@NullMarked
package cn.fengxing.org.alliance;

import org.jspecify.annotations.NullMarked;
