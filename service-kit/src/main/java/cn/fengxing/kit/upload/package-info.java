/**
 * Files sent over bad networks (断点续传), by the tus protocol 1.0 with creation, checksum, expiration and termination: what has
 * arrived stays, and the sender goes on from there after any break. A service mounts {@link cn.fengxing.kit.upload.UploadResource}
 * under a path of its own. A complete file is looked into and becomes an attachment of the same id, or is refused with the reason.
 */
@NullMarked
package cn.fengxing.kit.upload;

import org.jspecify.annotations.NullMarked;
