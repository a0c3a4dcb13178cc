/**
 * Entries that may be one company (疑似重复): listed under one credit code with different names, or under near-equal names and
 * addresses. A person decides; a merged entry is kept and spoken for by the other, and every decision can be undone. Until then only the
 * older entry counts.
 */
@NullMarked
package cn.fengxing.org.census.duplicate;

import org.jspecify.annotations.NullMarked;
