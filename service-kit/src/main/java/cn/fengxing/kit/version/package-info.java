/**
 * What changes has a version, shown as an ETag: a view says that it is {@code Versioned}, and its answers are tagged. A change
 * names the version that the caller has {@code Seen}. Who comes too late reads again.
 */
@NullMarked
package cn.fengxing.kit.version;

import org.jspecify.annotations.NullMarked;
