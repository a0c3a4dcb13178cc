package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.rule.Channel;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
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

    /** Since when the present time is counted. */
    private @Nullable Instant countedFrom;

    /** Whether it counts around the clock, and not in working time; and whether the one that stands still does. */
    private boolean anyHour;

    private boolean pausedAnyHour;

    /** Until when the calendar was published by which a date beyond was counted; null for a date within. */
    private @Nullable LocalDate provisionalAfter;

    private @Nullable LocalDate pausedProvisionalAfter;

    private boolean extended;
    private boolean formal;
    private boolean overdue;

    /** The organisation one level up at which a case is listed that is overdue at the last hop. */
    private @Nullable UUID listedAtId;

    /** For the next step of the same organisation. */
    void start(LimitKind limit, Desk desk, Filing filing, Deadlines deadlines) {
        Deadlines.Due due = deadlines.dueAt(limit, desk, filing.category(), filing.priority());
        countedFrom = deadlines.now();
        anyHour = due.anyHour();
        ringFor(due.at(), deadlines);
    }

    /** For another organisation: what had been granted or missed before is over. */
    void startAfresh(LimitKind limit, Desk desk, Filing filing, Deadlines deadlines) {
        start(limit, desk, filing, deadlines);
        extended = false;
        formal = false;
        overdue = false;
        listedAtId = null;
    }

    /** The owner's time stands still; the worker's to answer, or to consent, begins. */
    void pause(LimitKind limit, Desk desk, Filing filing, Deadlines deadlines) {
        pausedAt = deadlines.now();
        pausedDueAt = requireDue();
        pausedAlarmAt = alarmAt;
        pausedAnyHour = anyHour;
        pausedProvisionalAfter = provisionalAfter;
        start(limit, desk, filing, deadlines);
    }

    /** The owner has as much time as was left, and what was missed before stays so. */
    void resume(Deadlines deadlines) {
        recountPaused(deadlines);
        Instant since = Objects.requireNonNull(pausedAt);
        Instant due = Objects.requireNonNull(pausedDueAt);
        dueAt = overdue ? due : deadlines.resumed(pausedAnyHour, since, due);
        alarmAt = pausedAlarmAt == null ? null : deadlines.resumed(pausedAnyHour, since, pausedAlarmAt);
        countedFrom = deadlines.now();
        anyHour = pausedAnyHour;
        provisionalAfter = anyHour || overdue ? null : deadlines.provisionalAfter(dueAt);
        run();
    }

    private void run() {
        pausedAt = null;
        pausedDueAt = null;
        pausedAlarmAt = null;
        pausedProvisionalAfter = null;
    }

    private void ringFor(Instant due, Deadlines deadlines) {
        dueAt = due;
        alarmAt = deadlines.warnAt(due);
        provisionalAfter = anyHour ? null : deadlines.provisionalAfter(due);
    }

    /**
     * By a calendar that goes further than the one by which the date was counted.
     *
     * @return whether the date is another one now
     */
    boolean recount(Deadlines deadlines) {
        recountPaused(deadlines);
        Instant before = dueAt;
        if (provisionalAfter == null || before == null) {
            return false;
        }
        Instant due = deadlines.recounted(countedFrom, before, provisionalAfter);
        boolean warned = before.equals(alarmAt);
        Instant start = countedFrom == null ? deadlines.now() : countedFrom;
        dueAt = due;
        alarmAt = warned ? due : Deadlines.warnAt(start, due);
        provisionalAfter = deadlines.provisionalAfter(due);
        return !due.equals(before);
    }

    /** As much as was left when it was paused. */
    private void recountPaused(Deadlines deadlines) {
        if (pausedProvisionalAfter == null || pausedDueAt == null) {
            return;
        }
        Instant due = deadlines.recounted(pausedAt, pausedDueAt, pausedProvisionalAfter);
        if (pausedAlarmAt != null) {
            pausedAlarmAt = pausedAlarmAt.equals(pausedDueAt)
                    ? due
                    : deadlines.recounted(pausedAt, pausedAlarmAt, pausedProvisionalAfter);
        }
        pausedDueAt = due;
        pausedProvisionalAfter = deadlines.provisionalAfter(due);
    }

    void extend(int workingDays, Deadlines deadlines) {
        if (workingDays < 1 || workingDays > Channel.MAX_EXTENSION_WORKING_DAYS) {
            throw new IllegalArgumentException("an extension is 1 to 10 working days");
        }
        if (extended || formal) {
            throw new GrievanceRejected.AlreadyExtended();
        }
        recount(deadlines);
        ringFor(deadlines.plusWorkingDays(requireDue(), workingDays), deadlines);
        extended = true;
    }

    /** The date that the law sets takes the place of the limit; the channel gives no more on top. */
    void becomeLawful(Desk desk, Filing filing, Deadlines deadlines) {
        if (formal) {
            throw new GrievanceRejected.ProcedureOpen();
        }
        start(LimitKind.PROCEDURE, desk, filing, deadlines);
        formal = true;
    }

    /** The warning has rung; the end is next. */
    void warned() {
        alarmAt = dueAt;
    }

    void ringAgainAt(Instant later) {
        alarmAt = later;
    }

    /** The due time stays as it was, and is missed; the clock rings no more. */
    void stayOverdue(@Nullable UUID oneLevelUp) {
        overdue = true;
        listedAtId = oneLevelUp;
        provisionalAfter = null;
        alarmAt = null;
    }

    void stop() {
        dueAt = null;
        alarmAt = null;
        countedFrom = null;
        provisionalAfter = null;
        listedAtId = null;
        run();
    }

    /** Whether it has run out, and not only reached its warning. */
    public boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    boolean mayBeExtended() {
        return !extended && !formal && !overdue;
    }

    boolean mayBecomeLawful() {
        return !formal && !overdue;
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

    /** Whether the date lies beyond the published calendar, and may move with it. */
    public boolean provisional() {
        return provisionalAfter != null;
    }

    /** Whether the date is that of a formal procedure. */
    public boolean formal() {
        return formal;
    }

    public boolean overdue() {
        return overdue;
    }
}
