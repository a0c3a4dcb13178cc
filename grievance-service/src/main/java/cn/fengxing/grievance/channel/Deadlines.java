package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.rule.Hop;
import java.time.Duration;
import java.time.Instant;

/** The time at which an action happens, and when what it starts falls due. */
public interface Deadlines {

    Instant now();

    /** When the limit of that kind, counted from now, runs out. */
    Instant dueAt(LimitKind kind, Hop hop, Category category, Priority priority);

    /**
     * When a time to settle a case that stood still since {@code pausedAt} comes to what was ahead of it then, {@code ahead}: as
     * much later as it counts time, begun minutes as whole ones.
     */
    Instant resumed(Hop hop, Category category, Priority priority, Instant pausedAt, Instant ahead);

    /** The instant when that many working days have passed since {@code start}. */
    Instant plusWorkingDays(Instant start, int workingDays);

    /** When to warn about a clock that started now: at 80 % of its way. */
    default Instant warnAt(Instant dueAt) {
        return now().plus(Duration.between(now(), dueAt).multipliedBy(4).dividedBy(5));
    }
}
