/**
 * Files that features refer to (附件): a station's photo, a checklist's evidence, minutes, a list to import. The feature that owns a
 * purpose says who may send such a file, who may read it and how long it is kept; here it is sealed under a key of its own, read
 * through links that last minutes, and deleted in time. Who sent it is forgotten as soon as a feature keeps it.
 */
@NullMarked
package cn.fengxing.kit.attachment;

import org.jspecify.annotations.NullMarked;
