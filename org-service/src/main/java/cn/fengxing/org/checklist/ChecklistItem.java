package cn.fengxing.org.checklist;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.time.Today;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One piece of work with its points and its due date. */
@Entity
@Table(name = "checklist_item")
public class ChecklistItem {

    @Id
    private UUID id;

    @Column(name = "checklist_id")
    private UUID checklistId;

    private String title;
    private String requirement;
    private int points;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "plan_step_id")
    private @Nullable UUID planStepId;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private boolean late;
    private @Nullable Integer score;

    @Column(name = "alarm_at")
    private @Nullable Instant alarmAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected ChecklistItem() {}

    private ChecklistItem(Checklist checklist, Task task, @Nullable UUID planStepId) {
        this.id = Ids.next();
        this.checklistId = checklist.id();
        this.planStepId = planStepId;
        this.state = ItemState.OPEN;
        describe(task);
    }

    /** What is to be done, by when and for how many points. */
    public record Task(String title, String requirement, int points, LocalDate dueOn) {}

    /** What ringing found. */
    public enum Alarm {
        DUE_SOON,
        OVERDUE
    }

    /** @param planStepId the step of a plan over several years that this is; null for work of this year alone */
    public static ChecklistItem of(Checklist checklist, Task task, @Nullable UUID planStepId) {
        checklist.requireDraft();
        requireIn(checklist, task.dueOn());
        return new ChecklistItem(checklist, task, planStepId);
    }

    public void change(Checklist checklist, Task task) {
        checklist.requireDraft();
        requireIn(checklist, task.dueOn());
        describe(task);
    }

    /** From now on the unit owes it. */
    public void start(Period noticeBefore) {
        setAlarm(noticeBefore);
    }

    /** @param achieved the figure reached, which a step of a plan asks for */
    public ItemReport report(Evidence evidence, UUID reporter, Instant now) {
        if (state != ItemState.OPEN && state != ItemState.RETURNED) {
            throw new ChecklistRejected.NothingToReport();
        }
        if (evidence.selfScore() > points) {
            throw new ChecklistRejected.ScoreTooHigh(points);
        }
        late = late || !now.isBefore(Today.startOf(dueOn.plusDays(1)));
        state = ItemState.REPORTED;
        alarmAt = null;
        return new ItemReport(id, evidence, reporter, now);
    }

    /** What a unit shows for an item; {@code achieved} is the figure reached, for a step of a plan. */
    public record Evidence(
            String text, int selfScore, @Nullable Integer achieved) {}

    public void accept(int given) {
        requireReported();
        if (given > points) {
            throw new ChecklistRejected.ScoreTooHigh(points);
        }
        state = ItemState.ACCEPTED;
        score = given;
    }

    /** Back to the unit, which has until the new date. */
    public void giveBack(LocalDate againBy, LocalDate today, Period noticeBefore) {
        requireReported();
        requireNotPast(againBy, today);
        state = ItemState.RETURNED;
        dueOn = againBy;
        setAlarm(noticeBefore);
    }

    /** A later date asked for in time keeps the item from being late; one that is late stays so. */
    public void postpone(LocalDate newDate, LocalDate today, Period noticeBefore) {
        if (state != ItemState.OPEN && state != ItemState.RETURNED) {
            throw new ChecklistRejected.NothingToReport();
        }
        requireNotPast(newDate, today);
        dueOn = newDate;
        setAlarm(noticeBefore);
    }

    public Alarm ring(Instant now) {
        Instant dueAt = Today.startOf(dueOn.plusDays(1));
        if (now.isBefore(dueAt)) {
            alarmAt = dueAt;
            return Alarm.DUE_SOON;
        }
        alarmAt = null;
        late = true;
        return Alarm.OVERDUE;
    }

    void settle() {
        alarmAt = null;
        if (score == null) {
            score = 0;
        }
    }

    boolean awaitsReview() {
        return state == ItemState.REPORTED;
    }

    int scored() {
        return score == null ? 0 : score;
    }

    private void describe(Task task) {
        title = task.title();
        requirement = task.requirement();
        points = task.points();
        dueOn = task.dueOn();
    }

    private void setAlarm(Period noticeBefore) {
        alarmAt = Today.startOf(dueOn.minus(noticeBefore));
    }

    private void requireReported() {
        if (state != ItemState.REPORTED) {
            throw new ChecklistRejected.NothingToReview();
        }
    }

    private static void requireIn(Checklist checklist, LocalDate date) {
        if (date.getYear() != checklist.year()) {
            throw new ChecklistRejected.DueInAnotherYear();
        }
    }

    private static void requireNotPast(LocalDate date, LocalDate today) {
        if (date.isBefore(today)) {
            throw new ChecklistRejected.DueInThePast();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID checklistId() {
        return checklistId;
    }

    public boolean isPlanStep() {
        return planStepId != null;
    }

    int points() {
        return points;
    }

    @Nullable
    Instant alarmAt() {
        return alarmAt;
    }

    public long version() {
        return version;
    }

    public ItemFacts facts(Checklist checklist) {
        return new ItemFacts(
                id, checklistId, checklist.organisationId(), checklist.year(), dueOn, state, late, points, score);
    }

    public ChecklistItemView view() {
        return new ChecklistItemView(id, title, requirement, points, dueOn, planStepId, state, late, score, version);
    }
}
