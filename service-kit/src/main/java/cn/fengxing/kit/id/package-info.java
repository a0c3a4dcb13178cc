/** Ids of everything that services keep: UUIDv7, assigned by the application, so that rows made together lie together. */
@NullMarked
package cn.fengxing.kit.id;

import org.jspecify.annotations.NullMarked;
