/**
 * Files that features of this service refer to: a station's photo, a checklist's evidence, minutes, a list to import. They are sent
 * here whatever they are for; the feature that owns the purpose decides who may send and read them.
 */
@NullMarked
package cn.fengxing.org.upload;

import org.jspecify.annotations.NullMarked;
