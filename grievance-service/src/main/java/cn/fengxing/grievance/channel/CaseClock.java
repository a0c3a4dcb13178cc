package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.rule.Channel;
import cn.fengxing.grievance.channel.rule.Hop;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one clock of a case: when the next step is due, and when it rings for that, first as a warning. */
@Embeddable
public class CaseClock {

    private @Nullable Instant dueAt;
    private @Nullable Instant alarmAt;

    /** Since when the owner's time stands still, and how it stood; null while it runs. */
    private @Nullable Instant pausedAt;

    private @Nullable Instant pausedDueAt;
    private @Nullable Instant pausedAlarmAt;

    private boolean extended;
    private boolean overdue;

    /** For the next step of the same organisation. */
    void start(LimitKind limit, Hop hop, Filing filing, Deadlines deadlines) {
        start(deadlines.dueAt(limit, hop, filing.category(), filing.priority()), deadlines);
    }

    /** For another organisation: what had been granted or missed before is over. */
    void startAfresh(LimitKind limit, Hop hop, Filing filing, Deadlines deadlines) {
        start(limit, hop, filing, deadlines);
        extended = false;
        overdue = false;
    }

    /** The owner's time stands still; the worker's to answer, or to consent, begins. */
    void pause(LimitKind limit, Hop hop, Filing filing, Deadlines deadlines) {
        pausedAt = deadlines.now();
        pausedDueAt = requireDue();
        pausedAlarmAt = alarmAt;
        start(limit, hop, filing, deadlines);
    }

    /** The owner has as much time as was left, and what was missed before stays so. */
    void resume(Hop hop, Filing filing, Deadlines deadlines) {
        Instant since = Objects.requireNonNull(pausedAt);
        Instant due = Objects.requireNonNull(pausedDueAt);
        dueAt = overdue ? due : deadlines.resumed(hop, filing.category(), filing.priority(), since, due);
        alarmAt = pausedAlarmAt == null
                ? null
                : deadlines.resumed(hop, filing.category(), filing.priority(), since, pausedAlarmAt);
        run();
    }

    private void run() {
        pausedAt = null;
        pausedDueAt = null;
        pausedAlarmAt = null;
    }

    private void start(Instant due, Deadlines deadlines) {
        dueAt = due;
        alarmAt = deadlines.warnAt(due);
    }

    void extend(int workingDays, Deadlines deadlines) {
        if (workingDays < 1 || workingDays > Channel.MAX_EXTENSION_WORKING_DAYS) {
            throw new IllegalArgumentException("an extension is 1 to 10 working days");
        }
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
        run();
    }

    /** Whether it has run out, and not only reached its warning. */
    public boolean isDue(Instant now) {
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
