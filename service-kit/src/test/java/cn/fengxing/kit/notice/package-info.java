/**
 * A feature as a service would write one: notices pinned up at organisations. Who may read and who may pin is decided by
 * reach. The access matrix beside it is walked by a test.
 */
@NullMarked
package cn.fengxing.kit.notice;

import org.jspecify.annotations.NullMarked;
