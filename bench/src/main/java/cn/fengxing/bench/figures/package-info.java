/** What figures cost: to read them beside ten million cases, and to keep them while cases are filed. */
@NullMarked
package cn.fengxing.bench.figures;

import org.jspecify.annotations.NullMarked;
