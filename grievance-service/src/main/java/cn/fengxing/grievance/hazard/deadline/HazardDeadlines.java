package cn.fengxing.grievance.hazard.deadline;

import cn.fengxing.grievance.hazard.rule.Severity;
import java.time.Duration;
import java.time.Instant;

/** The time at which something happens to a hazard, and when what it starts falls due. */
public interface HazardDeadlines {

    Instant now();

    /** When the limit of that kind, counted from now, runs out. */
    Instant dueAt(HazardLimitKind kind, Severity severity);

    /** When to warn about a clock that started now: at 80 % of its way. */
    default Instant warnAt(Instant dueAt) {
        return now().plus(Duration.between(now(), dueAt).multipliedBy(4).dividedBy(5));
    }
}
