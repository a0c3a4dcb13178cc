/**
 * Figures without scans: rollups written in the transaction of the facts that they count, spread over shards so that
 * nobody waits for a popular figure. What is published goes through {@link SmallGroups}: no group smaller than five is
 * shown, nor can one be computed from the total and its neighbours.
 */
@NullMarked
package cn.fengxing.kit.figures;

import org.jspecify.annotations.NullMarked;
