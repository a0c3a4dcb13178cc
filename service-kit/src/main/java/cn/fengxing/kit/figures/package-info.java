/**
 * Figures without scans: rollups written with the facts they count, and no group shown that is smaller than five.
 */
@NullMarked
package cn.fengxing.kit.figures;

import org.jspecify.annotations.NullMarked;
