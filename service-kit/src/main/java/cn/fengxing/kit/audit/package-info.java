/**
 * Who looked at or changed what, append-only and hash-chained off the hot path.
 */
@NullMarked
package cn.fengxing.kit.audit;

import org.jspecify.annotations.NullMarked;
