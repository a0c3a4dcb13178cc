package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.event.CaseState;
import cn.fengxing.grievance.channel.event.GrievanceEvent;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Channel;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.channel.rule.Transition;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grievance on its way through the channel: what was filed, where it lies, its clock, and how it is settled. */
@Entity
@Table(name = "grievance")
public class Grievance extends Proceedings {

    @Id
    private UUID id;

    @Embedded
    private Filing filing;

    @Embedded
    private Stay stay;

    @Embedded
    private CaseClock clock = new CaseClock();

    @Enumerated(EnumType.STRING)
    private Status status;

    /** Null until the owner proposes or somebody ends it. */
    @Embedded
    private @Nullable Resolution resolution;

    private int step;

    @Version
    private long version;

    protected Grievance() {
        // for Hibernate
    }

    private Grievance(UUID id, Filing filing) {
        this.id = id;
        this.filing = filing;
    }

    /** A new case, on the desk of whoever owes the first step. */
    public static Filed file(UUID id, Filing filing, Desk desk, Deadlines deadlines) {
        Grievance grievance = new Grievance(id, filing);
        Transition row = Channel.find(Action.FILE, null, desk.hop()).orElseThrow();
        grievance.layOn(desk, desk.firstLimit(), deadlines);
        return new Filed(grievance, grievance.stepped(new Moves.Allowed(row, null), desk, deadlines, null));
    }

    /** A case and what its filing leaves behind. */
    public record Filed(Grievance grievance, Change change) {}

    @Override
    void lieOn(Desk desk, Deadlines deadlines) {
        stay = new Stay(desk, deadlines.now());
    }

    @Override
    Change stepped(Moves.Allowed allowed, Desk from, Deadlines deadlines, byte @Nullable [] note) {
        Transition row = allowed.row();
        status = row.to();
        step++;
        Entry entry = new Entry(new Entry.Key(id, step), deadlines.now(), row.action(), from, stay.desk())
                .saying(clock.dueAt(), note);
        return new Change(GrievanceEvent.of(row, state()), entry, allowed.response(), null);
    }

    @Override
    Moves moves() {
        return new Moves(status, stay, clock, resolution);
    }

    @Override
    CaseState state() {
        return CaseState.of(this);
    }

    @Override
    void settle(@Nullable Resolution how) {
        resolution = how;
    }

    /** The worker lets a company have the case, so that it need not pass it by. */
    public void approveSummary() {
        filing = filing.withSummary();
    }

    /** Cuts the tie to the worker. */
    public void forgetFiler() {
        filing = filing.filedBy(null);
    }

    /** An anonymous case is found among the worker's own from now on. */
    public void tieTo(byte[] worker) {
        filing = filing.filedBy(worker);
    }

    public UUID id() {
        return id;
    }

    @Override
    public Filing filing() {
        return filing;
    }

    /** Where it lies; after closing, where it last lay. */
    @Override
    public Stay stay() {
        return stay;
    }

    @Override
    public CaseClock clock() {
        return clock;
    }

    public Hop hop() {
        return stay.hop();
    }

    public UUID ownerId() {
        return stay.ownerId();
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public @Nullable Resolution resolution() {
        return resolution;
    }

    public int step() {
        return step;
    }

    public long version() {
        return version;
    }
}
