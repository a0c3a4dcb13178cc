/**
 * Events enter a service through here. Effects, inbox ids and offsets are one transaction, so a restored service reads on
 * from where its data ends. A poison record parks only its key, until an operator replays it.
 */
@NullMarked
package cn.fengxing.kit.inbox;

import org.jspecify.annotations.NullMarked;
