package cn.fengxing.grievance.channel.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the channel.
 *
 * @param from null before the case exists
 * @param hops at which the row holds
 */
public record Transition(
        Action action,
        @Nullable Status from,
        Set<Hop> hops,
        Actor by,
        Status to,
        Destination destination,
        ClockEffect clock) {}
