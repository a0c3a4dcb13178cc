package cn.fengxing.grievance.hazard;

import cn.fengxing.grievance.hazard.deadline.HazardDeadlines;
import cn.fengxing.grievance.hazard.event.HazardDueSoon;
import cn.fengxing.grievance.hazard.event.HazardEvent;
import cn.fengxing.grievance.hazard.event.HazardReported;
import cn.fengxing.grievance.hazard.event.HazardState;
import cn.fengxing.grievance.hazard.event.HazardVerified;
import cn.fengxing.grievance.hazard.rule.CourseRow;
import cn.fengxing.grievance.hazard.rule.HazardAction;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.HazardCourse;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import cn.fengxing.grievance.hazard.rule.Severity;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dangerous thing or place, however many have reported it. */
@Entity
@Table(name = "hazard")
public class Hazard {

    /** What people wrote of it is kept for so long after its end. */
    static final Duration KEPT_AFTER_END = Duration.ofDays(180);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private HazardCategory category;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String divisionCode;

    @Embedded
    private @Nullable Position position;

    @Embedded
    private HazardDesks desks;

    @Embedded
    private HazardClock clock;

    @Embedded
    private @Nullable Assignee assignee;

    @Enumerated(EnumType.STRING)
    private HazardStatus status;

    /** What a verifier wrote of it for everybody to read. */
    private @Nullable String summary;

    /** Whose key the notes of its steps are sealed under. */
    private UUID notesKey;

    @Embedded
    private HazardTimes times;

    /** When what people wrote of it is to be forgotten; null until its end, and afterwards. */
    private @Nullable Instant forgetAt;

    @Enumerated(EnumType.STRING)
    private @Nullable HazardEnding ending;

    private @Nullable UUID joinedTo;
    private int step;

    @Version
    private long version;

    protected Hazard() {
        // for Hibernate
    }

    private Hazard(UUID id, Finding finding, HazardDesks desks, Instant now) {
        this.id = id;
        this.category = finding.category();
        this.severity = finding.category().severity();
        this.divisionCode = finding.divisionCode();
        this.position = finding.position();
        this.desks = desks;
        this.clock = new HazardClock();
        this.status = HazardStatus.REPORTED;
        this.notesKey = UUID.randomUUID();
        this.times = new HazardTimes(now, null, null, null);
    }

    /** A hazard that was just reported, with what is to be written of it. */
    public record Reported(Hazard hazard, HazardChange change) {}

    public static Reported report(UUID id, Finding finding, HazardDesks desks, HazardDeadlines at) {
        Hazard hazard = new Hazard(id, finding, desks, at.now());
        CourseRow row = HazardCourse.table().get(0);
        return new Reported(hazard, hazard.follow(row, null, at, null).telling(HazardReported.of(hazard)));
    }

    public HazardChange join(HazardDeadlines at) {
        return move(HazardAction.JOIN, at, null);
    }

    /**
     * It turned out to be what others have reported too.
     *
     * @param owed whom it is owed to, since they reported it before it was verified
     */
    public HazardChange takeReports(List<HazardCredit> owed, HazardDeadlines at) {
        HazardChange change = join(at);
        return owed.isEmpty() ? change : change.telling(HazardVerified.of(this, owed));
    }

    /** Its time runs on: who reported it has waited all the while. */
    public HazardChange reroute(UUID toOrganisation, HazardDeadlines at, byte @Nullable [] note) {
        HazardChange change = move(HazardAction.REROUTE, at, note);
        desks = desks.answeredForBy(toOrganisation);
        change.entry().leading(status, organisationId());
        return change;
    }

    /** @param credits whom it is owed to, the first reporter first */
    public HazardChange verify(@Nullable String words, List<HazardCredit> credits, HazardDeadlines at) {
        HazardChange change = move(HazardAction.VERIFY, at, null);
        times = times.verified(at.now());
        summary = words;
        return change.telling(HazardVerified.of(this, credits));
    }

    public HazardChange dismiss(HazardEnding why, HazardDeadlines at, byte @Nullable [] note) {
        if (!why.isDismissal()) {
            throw new IllegalArgumentException(why + " dismisses nothing");
        }
        return end(HazardAction.DISMISS, why, at, note);
    }

    /** It is the other one. */
    public HazardChange mergeInto(Hazard other, HazardDeadlines at) {
        if (other.id.equals(id) || other.category != category) {
            throw new HazardRejected.NotTheSame();
        }
        HazardChange change = end(HazardAction.MERGE, HazardEnding.JOINED, at, null);
        joinedTo = other.id;
        forgetAt = null;
        return change;
    }

    public HazardChange assign(Assignee to, HazardDeadlines at, byte @Nullable [] note) {
        HazardChange change = move(HazardAction.ASSIGN, at, note);
        assignee = to;
        return change;
    }

    public HazardChange fix(HazardDeadlines at, byte @Nullable [] note) {
        HazardChange change = move(HazardAction.FIX, at, note);
        times = times.fixed(at.now());
        return change;
    }

    /** @param last whether every reporter who is known has now said so */
    public HazardChange confirm(boolean last, HazardDeadlines at) {
        return last ? end(HazardAction.CONFIRM, HazardEnding.CONFIRMED, at, null) : move(HazardAction.AGREE, at, null);
    }

    public HazardChange dispute(HazardDeadlines at, byte @Nullable [] note) {
        HazardChange change = move(HazardAction.DISPUTE, at, note);
        times = times.fixed(null);
        return change;
    }

    public HazardChange warn() {
        clock.warned();
        return new HazardChange(status, null, new HazardDueSoon(HazardState.of(this)));
    }

    /**
     * The time has run out.
     *
     * @param above who is one level up of those told so far; null if nobody is
     * @param agreed whether a reporter has said that it is mended
     */
    public HazardChange lapse(@Nullable UUID above, boolean agreed, HazardDeadlines at) {
        if (status == HazardStatus.FIXED) {
            return end(HazardAction.SILENCE, agreed ? HazardEnding.CONFIRMED : HazardEnding.SILENCE, at, null);
        }
        if (above == null) {
            return move(HazardAction.STAY_OVERDUE, at, null);
        }
        desks = desks.escalatedTo(above);
        HazardChange change = move(HazardAction.ESCALATE, at, null);
        clock.missed();
        return change;
    }

    /** What was written of it is gone. */
    public void forgotten() {
        forgetAt = null;
    }

    private HazardChange end(HazardAction action, HazardEnding how, HazardDeadlines at, byte @Nullable [] note) {
        HazardChange change = move(action, at, note);
        ending = how;
        times = times.closed(at.now());
        forgetAt = at.now().plus(KEPT_AFTER_END);
        if (assignee != null) {
            assignee.forgetHelper();
        }
        return change.telling(HazardEvent.of(action, HazardState.of(this)));
    }

    private HazardChange move(HazardAction action, HazardDeadlines at, byte @Nullable [] note) {
        CourseRow row = HazardCourse.find(action, status).orElseThrow(() -> new HazardRejected.NotNow(action, status));
        return follow(row, status, at, note);
    }

    private HazardChange follow(
            CourseRow row, @Nullable HazardStatus before, HazardDeadlines at, byte @Nullable [] note) {
        status = row.to();
        clock.apply(row.clock(), severity, at);
        HazardEntry entry = new HazardEntry(new HazardStepKey(id, ++step), at.now(), row.action(), note)
                .leading(status, organisationId());
        return new HazardChange(before, entry, HazardEvent.of(row.action(), HazardState.of(this)));
    }

    public UUID id() {
        return id;
    }

    public HazardCategory category() {
        return category;
    }

    public Severity severity() {
        return severity;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public @Nullable Position position() {
        return position;
    }

    /** Who answers for it. */
    public UUID organisationId() {
        return desks.organisationId();
    }

    public HazardDesks desks() {
        return desks;
    }

    public HazardClock clock() {
        return clock;
    }

    public @Nullable Assignee assignee() {
        return assignee;
    }

    public HazardStatus status() {
        return status;
    }

    public @Nullable String summary() {
        return summary;
    }

    public UUID notesKey() {
        return notesKey;
    }

    public HazardTimes times() {
        return times;
    }

    public @Nullable HazardEnding ending() {
        return ending;
    }

    public @Nullable UUID joinedTo() {
        return joinedTo;
    }

    public long version() {
        return version;
    }
}
