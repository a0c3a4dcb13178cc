/**
 * Events enter a service through here. Effects, inbox ids and offsets are one transaction; a poison record parks only its\n * key. Handlers see each event once.
 */
@NullMarked
package cn.fengxing.kit.inbox;

import org.jspecify.annotations.NullMarked;
