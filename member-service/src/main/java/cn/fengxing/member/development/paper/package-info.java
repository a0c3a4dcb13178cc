/**
 * The documents of a file as files (发展党员材料): scans and photos of what is due at each step, sealed, filed by whoever records that
 * step, read by those who may read the file and on record. Like the file they are never replaced or destroyed: a better scan is added,
 * and once the file is sealed nobody opens them.
 */
@NullMarked
package cn.fengxing.member.development.paper;

import org.jspecify.annotations.NullMarked;
