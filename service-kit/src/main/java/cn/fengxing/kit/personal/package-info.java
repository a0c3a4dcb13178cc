/**
 * Personal data at rest: a data key per person, wrapped by a master key; keyed look-ups; erasure by destroying the key.
 */
@NullMarked
package cn.fengxing.kit.personal;

import org.jspecify.annotations.NullMarked;
