/**
 * Bytes that are too many for a database, on a disk or in an S3-compatible store. An object is written durably before anybody
 * refers to it, is never changed, and is known to a table from before its first byte until after its last: what a crash leaves
 * behind is found and removed. What lies in an object is sealed by whoever puts it there.
 */
@NullMarked
package cn.fengxing.kit.store;

import org.jspecify.annotations.NullMarked;
