/**
 * Divisions of China by GB/T 2260 code, province to village, as the National Bureau of Statistics publishes them. A code is
 * its own path, so subtree and ancestors need no tree. Loaded from the reference file at first start.
 */
@NullMarked
package cn.fengxing.org.division;

import org.jspecify.annotations.NullMarked;
