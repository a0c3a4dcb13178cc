package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.event.CaseState;
import cn.fengxing.grievance.channel.event.GrievanceDueSoon;
import cn.fengxing.grievance.channel.event.GrievanceEvent;
import cn.fengxing.grievance.channel.table.Action;
import cn.fengxing.grievance.channel.table.Channel;
import cn.fengxing.grievance.channel.table.ClockEffect;
import cn.fengxing.grievance.channel.table.Hop;
import cn.fengxing.grievance.channel.table.Party;
import cn.fengxing.grievance.channel.table.Status;
import cn.fengxing.grievance.channel.table.Transition;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A grievance on its way through the channel: what was filed, where it lies, its clock, and how it is settled. */
@Entity
@Table(name = "grievance")
public class Grievance {

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
        grievance.layOn(desk, deadlines);
        return new Filed(grievance, grievance.stepped(row, desk, deadlines, null));
    }

    /** A case and what its filing leaves behind. */
    public record Filed(Grievance grievance, Change change) {}

    public Change accept(Deadlines deadlines) {
        Transition row = require(Action.ACCEPT);
        stay.accept(deadlines.now());
        clock.start(LimitKind.RESOLVE, stay.hop(), filing, deadlines);
        return stepped(row, stay.desk(), deadlines, null);
    }

    /** Back to the committee, as misrouted; a committee itself finds the right organisation instead. */
    public Change giveBack(Desk committee, Deadlines deadlines, byte[] reason) {
        return move(require(Action.RETURN), committee, deadlines, reason);
    }

    /** @throws GrievanceRejected.NotNow if the case does not wait for a dispatcher to find its organisation */
    public void requireDispatching() {
        require(Action.ASSIGN);
    }

    public Change assign(Desk chosen, Deadlines deadlines, byte[] reason) {
        return move(require(Action.ASSIGN), chosen, deadlines, reason);
    }

    public Change forward(Desk next, Deadlines deadlines, byte[] summary) {
        return moveOn(require(Action.FORWARD), next, deadlines, summary);
    }

    /** More time, asked for while there still is some. */
    public Change extend(int workingDays, Deadlines deadlines, byte[] reason) {
        Transition row = require(Action.EXTEND);
        if (clock.isDue(deadlines.now())) {
            throw notNow(Action.EXTEND);
        }
        clock.extend(workingDays, deadlines);
        return stepped(row, stay.desk(), deadlines, reason);
    }

    public Change propose(Outcome proposed, Deadlines deadlines, byte[] answer) {
        Transition row = require(Action.PROPOSE);
        resolution = Resolution.proposed(proposed, stay.hop());
        clock.start(LimitKind.CONFIRM, stay.hop(), filing, deadlines);
        return stepped(row, stay.desk(), deadlines, answer);
    }

    /** Turns the worker away, who may take the case further. */
    public Change refuse(Outcome refusal, Deadlines deadlines, byte[] reason) {
        Transition row = require(Action.REFUSE);
        return close(row, Resolution.refused(refusal, stay.hop(), deadlines.now()), deadlines, reason);
    }

    /** @param asSeen as the worker sees it, fully or partly resolved; null if it is as proposed */
    public Change confirm(@Nullable Outcome asSeen, int stars, Deadlines deadlines) {
        Transition row = require(Action.CONFIRM);
        return close(row, proposal().confirmed(asSeen, stars, stay.hop(), deadlines.now()), deadlines, null);
    }

    /** On to the next hop; at the last one the answer becomes final. */
    public Change dispute(@Nullable Desk next, Deadlines deadlines, byte[] reason) {
        Transition row = require(Action.DISPUTE);
        return row.to() == Status.CLOSED
                ? close(row, proposal().ended(Resolution.Ending.DISPUTED, deadlines.now()), deadlines, reason)
                : moveOn(row, next, deadlines, reason);
    }

    /** The worker does not accept a refusal. */
    public Change escalate(Desk next, Deadlines deadlines, byte[] reason) {
        Transition row = require(Action.ESCALATE);
        proposal().requireRecent(deadlines.now());
        return moveOn(row, next, deadlines, reason);
    }

    public Change withdraw(Deadlines deadlines) {
        return close(require(Action.WITHDRAW), Resolution.withdrawn(deadlines.now()), deadlines, null);
    }

    /** Whether running out takes the case to another organisation. */
    public boolean lapsesToNextHop() {
        return status != Status.RESOLUTION_PROPOSED && !stay.hop().isLast();
    }

    /** 80 % of the time are gone. The clock runs on. */
    public Change warn() {
        clock.warned();
        return new Change(new GrievanceDueSoon(CaseState.of(this)), null, null);
    }

    /** Nobody was found to take the case on: it stays where it is, and the clock rings again then. */
    public void ringAgainAt(Instant later) {
        clock.ringAgainAt(later);
    }

    /** The time has run out: on to the next hop, or, at the last one, listed as overdue; silence closes a proposal. */
    public Change lapse(@Nullable Desk next, Deadlines deadlines) {
        if (status == Status.RESOLUTION_PROPOSED) {
            Transition row = require(Action.SILENCE);
            return close(row, proposal().ended(Resolution.Ending.SILENCE, deadlines.now()), deadlines, null);
        }
        Transition row = require(Action.LAPSE);
        if (row.clock() == ClockEffect.STAYS_OVERDUE) {
            clock.stayOverdue();
            return stepped(row, stay.desk(), deadlines, null);
        }
        return moveOn(row, next, deadlines, null);
    }

    /** Cuts the tie to the worker, for good. */
    public void forgetFiler() {
        filing = filing.withoutFiler();
    }

    /** What that party may do now. */
    public Set<Action> possible(Party party) {
        return Channel.actions(status, stay.hop(), party)
                .filter(action -> stay.heeds(party) && allows(action))
                .filter(action -> action != Action.EXTEND || clock.mayBeExtended())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    private Change moveOn(Transition row, @Nullable Desk next, Deadlines deadlines, byte @Nullable [] note) {
        if (next == null || !Channel.next(stay.hop(), filing.summaryApproved()).contains(next.hop())) {
            throw new IllegalArgumentException("from " + stay.hop() + " a case does not go to " + next);
        }
        return move(row, next, deadlines, note);
    }

    private Change move(Transition row, Desk to, Deadlines deadlines, byte @Nullable [] note) {
        Stay left = stay;
        // What was closed here has its passage already.
        boolean wasOpen = status != Status.CLOSED;
        boolean late = row.action() == Action.LAPSE || clock.overdue();
        resolution = null;
        layOn(to, deadlines);
        Change change = stepped(row, left.desk(), deadlines, note);
        return change.ending(wasOpen ? left.end(key(), deadlines.now(), row.action(), late) : null);
    }

    private Change close(Transition row, Resolution how, Deadlines deadlines, byte @Nullable [] note) {
        resolution = how;
        clock.stop();
        Change change = stepped(row, stay.desk(), deadlines, note);
        return change.ending(stay.end(key(), deadlines.now(), row.action(), clock.overdue()));
    }

    private void layOn(Desk desk, Deadlines deadlines) {
        clock.startAfresh(desk.firstLimit(), desk.hop(), filing, deadlines);
        stay = new Stay(desk, deadlines.now(), clock.requireDue());
    }

    private Change stepped(Transition row, Desk from, Deadlines deadlines, byte @Nullable [] note) {
        status = row.to();
        step++;
        Entry entry = new Entry(key(), deadlines.now(), row.action(), from, stay.desk()).saying(clock.dueAt(), note);
        return new Change(GrievanceEvent.of(row, CaseState.of(this)), entry, null);
    }

    private Transition require(Action action) {
        return Channel.find(action, status, stay.hop())
                .filter(row -> stay.heeds(row.by()) && allows(action))
                .orElseThrow(() -> notNow(action));
    }

    /** What the table cannot see: only a refusal is taken further. */
    private boolean allows(Action action) {
        return action != Action.ESCALATE || resolution != null && resolution.isRefusal();
    }

    private GrievanceRejected notNow(Action action) {
        return new GrievanceRejected.NotNow(action, status, stay.hop());
    }

    private Resolution proposal() {
        if (resolution == null) {
            throw new IllegalStateException("there is nothing proposed in status " + status);
        }
        return resolution;
    }

    private StepKey key() {
        return new StepKey(id, step);
    }

    public UUID id() {
        return id;
    }

    public Filing filing() {
        return filing;
    }

    /** Where it lies; after closing, where it last lay. */
    public Stay stay() {
        return stay;
    }

    public CaseClock clock() {
        return clock;
    }

    public Hop hop() {
        return stay.hop();
    }

    public UUID ownerId() {
        return stay.ownerId();
    }

    public Status status() {
        return status;
    }

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
