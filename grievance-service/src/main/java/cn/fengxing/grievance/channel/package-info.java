/**
 * The direct channel (诉求直通机制) as rules: a grievance sits at exactly one hop, and that hop's organisation owes the next
 * step by a date. What may happen, by whom, and what it does to the clock is one table, {@link cn.fengxing.grievance.channel.rule.Channel}. Everything here is
 * plain Java; who is asked and by when is decided outside and handed in.
 */
@NullMarked
package cn.fengxing.grievance.channel;

import org.jspecify.annotations.NullMarked;
