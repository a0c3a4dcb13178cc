/**
 * Conventions of the one API: entity tags, cursor pages, strict JSON and request limits.
 */
@NullMarked
package cn.fengxing.kit.http;

import org.jspecify.annotations.NullMarked;
