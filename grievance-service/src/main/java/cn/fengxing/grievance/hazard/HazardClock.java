package cn.fengxing.grievance.hazard;

import cn.fengxing.grievance.hazard.deadline.HazardDeadlines;
import cn.fengxing.grievance.hazard.deadline.HazardLimitKind;
import cn.fengxing.grievance.hazard.rule.HazardClockEffect;
import cn.fengxing.grievance.hazard.rule.Severity;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one clock of a hazard: when the next step is due, and when it rings for that, first as a warning. */
@Embeddable
public class HazardClock {

    private @Nullable Instant dueAt;
    private @Nullable Instant alarmAt;
    private boolean overdue;

    void apply(HazardClockEffect effect, Severity severity, HazardDeadlines at) {
        switch (effect) {
            case STARTS_VERIFICATION -> start(HazardLimitKind.VERIFY, severity, at);
            case STARTS_FIXING -> start(HazardLimitKind.FIX, severity, at);
            case STARTS_CONFIRMATION -> start(HazardLimitKind.CONFIRM, severity, at);
            case STAYS_OVERDUE -> stayOverdue();
            case STOPS -> stop();
            case KEEPS -> {
                // runs on as it is
            }
        }
    }

    private void start(HazardLimitKind kind, Severity severity, HazardDeadlines at) {
        Instant due = at.dueAt(kind, severity);
        dueAt = due;
        alarmAt = at.warnAt(due);
        overdue = false;
    }

    /** A limit of the present step was missed. */
    void missed() {
        overdue = true;
    }

    /** The warning has rung; the end is next. */
    void warned() {
        alarmAt = dueAt;
    }

    public void ringAgainAt(Instant later) {
        alarmAt = later;
    }

    private void stayOverdue() {
        overdue = true;
        alarmAt = null;
    }

    private void stop() {
        dueAt = null;
        alarmAt = null;
    }

    /** Whether it has run out, and not only reached its warning. */
    public boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant alarmAt() {
        return alarmAt;
    }

    public boolean overdue() {
        return overdue;
    }
}
