package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.retaliation.rule.ReportAction;
import cn.fengxing.grievance.retaliation.rule.ReportFinding;
import cn.fengxing.grievance.retaliation.rule.ReportStatus;
import cn.fengxing.grievance.statement.Pseudonym;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One report: what was done, at which department it lies, and by when that has to act. */
@Entity
@Table(name = "retaliation_report")
public class RetaliationReport {

    @Id
    private UUID id;

    private UUID grievanceId;
    private String pseudonym;

    @Embedded
    private Reported reported;

    @Enumerated(EnumType.STRING)
    private Hop hop;

    private UUID ownerId;
    private boolean unrouted;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable ReportFinding outcome;

    private @Nullable Instant dueAt;

    /** Null once it is closed, or late where there is nobody above. */
    private @Nullable Instant alarmAt;

    private int step;

    @Version
    private long version;

    protected RetaliationReport() {
        // for Hibernate
    }

    private RetaliationReport(UUID id, UUID grievanceId, Reported reported) {
        this.id = id;
        this.grievanceId = grievanceId;
        this.reported = reported;
        this.pseudonym = Pseudonym.next();
    }

    /** A report and the first of its steps. */
    public record Begun(RetaliationReport report, ReportStep step) {}

    static Begun report(UUID id, UUID grievanceId, Reported reported, Desk desk, ReportDeadlines deadlines) {
        RetaliationReport report = new RetaliationReport(id, grievanceId, reported);
        report.layOn(desk, deadlines);
        return new Begun(report, report.stepped(ReportAction.REPORT, desk.organisationId(), deadlines.now()));
    }

    /** The department is on it; it has until then to come to an end. */
    public ReportStep accept(ReportDeadlines deadlines) {
        require(ReportAction.ACCEPT, status == ReportStatus.REPORTED);
        status = ReportStatus.ACCEPTED;
        start(deadlines.toEnd(Desk.at(hop, ownerId)));
        return stepped(ReportAction.ACCEPT, ownerId, deadlines.now());
    }

    /** What it has done; the clock runs on. */
    public ReportStep measure(ReportDeadlines deadlines, byte @Nullable [] words) {
        require(ReportAction.MEASURE, status == ReportStatus.ACCEPTED);
        return stepped(ReportAction.MEASURE, ownerId, deadlines.now()).saying(words);
    }

    public ReportStep close(ReportFinding found, ReportDeadlines deadlines, byte @Nullable [] reason) {
        require(ReportAction.CLOSE, status == ReportStatus.ACCEPTED);
        status = ReportStatus.CLOSED;
        outcome = found;
        dueAt = null;
        alarmAt = null;
        return stepped(ReportAction.CLOSE, ownerId, deadlines.now()).saying(reason);
    }

    /** The time has run out: to the department above; where there is none it stays, late. */
    ReportStep lapse(@Nullable Desk above, ReportDeadlines deadlines) {
        require(ReportAction.LAPSE, status != ReportStatus.CLOSED);
        UUID late = ownerId;
        if (above == null) {
            alarmAt = null;
        } else {
            layOn(above, deadlines);
        }
        return stepped(ReportAction.LAPSE, late, deadlines.now());
    }

    void ringAgainAt(Instant later) {
        alarmAt = later;
    }

    private void layOn(Desk desk, ReportDeadlines deadlines) {
        hop = desk.hop();
        ownerId = desk.organisationId();
        unrouted = desk.unrouted();
        status = ReportStatus.REPORTED;
        start(deadlines.toAct());
    }

    private void start(Instant due) {
        dueAt = due;
        alarmAt = due;
    }

    private ReportStep stepped(ReportAction action, UUID from, Instant now) {
        step++;
        return new ReportStep(new ReportStep.Key(id, step), now, action, from, ownerId).dueAt(dueAt);
    }

    private void require(ReportAction action, boolean allowed) {
        if (!allowed) {
            throw new RetaliationRejected.NotNow(action, status);
        }
    }

    public boolean isLate(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }

    public UUID id() {
        return id;
    }

    public UUID grievanceId() {
        return grievanceId;
    }

    public String pseudonym() {
        return pseudonym;
    }

    public Reported reported() {
        return reported;
    }

    public Hop hop() {
        return hop;
    }

    public UUID ownerId() {
        return ownerId;
    }

    /** No department was found: the committee has it. */
    public boolean unrouted() {
        return unrouted;
    }

    public ReportStatus status() {
        return status;
    }

    public @Nullable ReportFinding outcome() {
        return outcome;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public long version() {
        return version;
    }
}
