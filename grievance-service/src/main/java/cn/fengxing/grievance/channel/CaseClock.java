package cn.fengxing.grievance.channel;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one clock of a case: when the next step is due, and when it rings for that, first as a warning. */
@Embeddable
public class CaseClock {

    private @Nullable Instant dueAt;
    private @Nullable Instant alarmAt;
    private boolean extended;
    private boolean overdue;

    /** Due then; what had been granted or missed before is over. */
    void start(Instant due, Deadlines deadlines) {
        dueAt = due;
        alarmAt = deadlines.warnAt(due);
    }

    void startAfresh(Instant due, Deadlines deadlines) {
        start(due, deadlines);
        extended = false;
        overdue = false;
    }

    void extend(int workingDays, Deadlines deadlines) {
        if (extended) {
            throw new GrievanceRejected.AlreadyExtended();
        }
        start(deadlines.plusWorkingDays(requireDue(), workingDays), deadlines);
        extended = true;
    }

    /** The warning has rung; the end is next. */
    void warned() {
        alarmAt = dueAt;
    }

    void ringAgainAt(Instant later) {
        alarmAt = later;
    }

    /** The due time stays as it was, and is missed; the clock rings no more. */
    void stayOverdue() {
        overdue = true;
        alarmAt = null;
    }

    void stop() {
        dueAt = null;
        alarmAt = null;
    }

    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    boolean mayBeExtended() {
        return !extended && !overdue;
    }

    Instant requireDue() {
        if (dueAt == null) {
            throw new IllegalStateException("an open case has a due time");
        }
        return dueAt;
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
