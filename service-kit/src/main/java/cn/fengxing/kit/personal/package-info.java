/**
 * Personal data at rest. Every person has a data key of their own, wrapped by a master key; values are looked up by keyed
 * hashes and shown masked. Erasing destroys the data key and leaves a tombstone, so nothing sealed before can be read again.
 */
@NullMarked
package cn.fengxing.kit.personal;

import org.jspecify.annotations.NullMarked;
