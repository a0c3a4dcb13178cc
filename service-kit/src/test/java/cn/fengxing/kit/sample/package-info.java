/** A small service of nothing but edge cases, for the tests of HTTP, problems, idempotency and limits. */
@NullMarked
package cn.fengxing.kit.sample;

import org.jspecify.annotations.NullMarked;
