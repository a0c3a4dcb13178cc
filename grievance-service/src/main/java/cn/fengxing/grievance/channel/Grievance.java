package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.event.CaseState;
import cn.fengxing.grievance.channel.event.GrievanceDueSoon;
import cn.fengxing.grievance.channel.event.GrievanceEvent;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Channel;
import cn.fengxing.grievance.channel.rule.ClockEffect;
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
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
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
        return new Filed(grievance, grievance.stepped(new Moves.Allowed(row, null), desk, deadlines, null));
    }

    /** A case and what its filing leaves behind. */
    public record Filed(Grievance grievance, Change change) {}

    public Change accept(Deadlines deadlines) {
        Moves.Allowed step = begin(Action.ACCEPT, deadlines);
        clock.start(LimitKind.RESOLVE, stay.hop(), filing, deadlines);
        return stepped(step, stay.desk(), deadlines, null);
    }

    /** Back to the committee, as misrouted; a committee itself finds the right organisation instead. */
    public Change giveBack(Desk committee, Deadlines deadlines, byte[] reason) {
        return move(begin(Action.RETURN, deadlines), committee, deadlines, reason);
    }

    /** @throws GrievanceRejected.NotNow if the case does not wait for a dispatcher to find its organisation */
    public void requireDispatching() {
        moves().require(Action.ASSIGN);
    }

    public Change assign(Desk chosen, Deadlines deadlines, byte[] reason) {
        return move(begin(Action.ASSIGN, deadlines), chosen, deadlines, reason);
    }

    public Change forward(Desk next, Deadlines deadlines, byte[] summary) {
        return moveOn(begin(Action.FORWARD, deadlines), next, deadlines, summary);
    }

    /** More time, asked for while there still is some. */
    public Change extend(int workingDays, Deadlines deadlines, byte[] reason) {
        Moves.Allowed step = begin(Action.EXTEND, deadlines);
        moves().requireTimeLeft(Action.EXTEND, deadlines.now());
        clock.extend(workingDays, deadlines);
        return stepped(step, stay.desk(), deadlines, reason);
    }

    /** The owner needs to know more; the time to settle the case stands still until the worker answers. */
    public Change ask(Deadlines deadlines, byte[] question) {
        return pause(Action.ASK, LimitKind.ANSWER, deadlines, question);
    }

    public Change answer(Deadlines deadlines, byte[] words) {
        return resume(Action.ANSWER, deadlines, words);
    }

    /** The owner wants to know who it is; its time stands still until the worker's consent has effect, or the time for it is over. */
    public Change requestIdentity(Deadlines deadlines, byte[] reason) {
        return pause(Action.REQUEST_IDENTITY, LimitKind.CONSENT, deadlines, reason);
    }

    /** With what is known. */
    public Change goOn(Deadlines deadlines) {
        return resume(Action.GO_ON, deadlines, null);
    }

    private Change pause(Action action, LimitKind limit, Deadlines deadlines, byte[] question) {
        Moves.Allowed step = begin(action, deadlines);
        if (!clock.overdue()) {
            moves().requireTimeLeft(action, deadlines.now());
        }
        clock.pause(limit, stay.hop(), filing, deadlines);
        return stepped(step, stay.desk(), deadlines, question);
    }

    private Change resume(Action action, Deadlines deadlines, byte @Nullable [] words) {
        Moves.Allowed step = begin(action, deadlines);
        clock.resume(stay.hop(), filing, deadlines);
        return stepped(step, stay.desk(), deadlines, words);
    }

    public Change propose(Outcome proposed, Deadlines deadlines, byte[] answer) {
        Moves.Allowed step = begin(Action.PROPOSE, deadlines);
        resolution = Resolution.proposed(proposed, stay.hop());
        clock.start(LimitKind.CONFIRM, stay.hop(), filing, deadlines);
        return stepped(step, stay.desk(), deadlines, answer);
    }

    /** Turns the worker away, who may take the case further. */
    public Change refuse(Outcome refusal, Deadlines deadlines, byte[] reason) {
        Moves.Allowed step = begin(Action.REFUSE, deadlines);
        return close(step, Resolution.refused(refusal, stay.hop(), deadlines.now()), deadlines, reason);
    }

    /** @param asSeen as the worker sees it, fully or partly resolved; null if it is as proposed */
    public Change confirm(@Nullable Outcome asSeen, int stars, Deadlines deadlines) {
        Moves.Allowed step = begin(Action.CONFIRM, deadlines);
        return close(step, proposal().confirmed(asSeen, stars, stay.hop(), deadlines.now()), deadlines, null);
    }

    /** On to the next hop; at the last one the answer becomes final. */
    public Change dispute(@Nullable Desk next, Deadlines deadlines, byte[] reason) {
        Moves.Allowed step = begin(Action.DISPUTE, deadlines);
        return step.row().to() == Status.CLOSED
                ? close(step, proposal().ended(Resolution.Ending.DISPUTED, deadlines.now()), deadlines, reason)
                : moveOn(step, next, deadlines, reason);
    }

    /** The worker does not accept a refusal. */
    public Change escalate(Desk next, Deadlines deadlines, byte[] reason) {
        Moves.Allowed step = begin(Action.ESCALATE, deadlines);
        proposal().requireRecent(deadlines.now());
        return moveOn(step, next, deadlines, reason);
    }

    public Change withdraw(Deadlines deadlines) {
        return close(begin(Action.WITHDRAW, deadlines), Resolution.withdrawn(deadlines.now()), deadlines, null);
    }

    /** It is not settled after all: again on the desk of whoever closed it, who accepts it anew. */
    public Change reopen(Deadlines deadlines, byte[] reason) {
        Moves.Allowed step = begin(Action.REOPEN, deadlines);
        Resolution undone = proposal();
        undone.requireRecent(deadlines.now());
        resolution = null;
        clock.startAfresh(stay.desk().firstLimit(), stay.hop(), filing, deadlines);
        return stepped(step, stay.desk(), deadlines, reason).undoing(undone);
    }

    /** Whether running out takes the case to another organisation. */
    public boolean lapsesToNextHop() {
        return !status.waitsForWorker() && !stay.hop().isLast();
    }

    /** 80 % of the time are gone. The clock runs on. */
    public Change warn() {
        clock.warned();
        return new Change(new GrievanceDueSoon(CaseState.of(this)), null, null, null);
    }

    /** Nobody was found to take the case on: it stays where it is, and the clock rings again then. */
    public void ringAgainAt(Instant later) {
        clock.ringAgainAt(later);
    }

    /** The time has run out: on to the next hop, or, at the last one, listed as overdue; the worker's silence closes a case. */
    public Change lapse(@Nullable Desk next, Deadlines deadlines) {
        if (status == Status.AWAITING_CONSENT) {
            return goOn(deadlines);
        }
        if (status.waitsForWorker()) {
            Action silence = status == Status.AWAITING_WORKER ? Action.NO_ANSWER : Action.SILENCE;
            Moves.Allowed step = begin(silence, deadlines);
            return close(step, Resolution.silent(resolution, deadlines.now()), deadlines, null);
        }
        Moves.Allowed step = begin(Action.LAPSE, deadlines);
        if (step.row().clock() == ClockEffect.STAYS_OVERDUE) {
            clock.stayOverdue();
            return stepped(step, stay.desk(), deadlines, null);
        }
        return moveOn(step, next, deadlines, null);
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

    /** What that actor may do now. */
    public Set<Action> possible(Actor actor) {
        return moves().possible(actor);
    }

    private Change moveOn(Moves.Allowed step, @Nullable Desk next, Deadlines deadlines, byte @Nullable [] note) {
        if (next == null || !Channel.next(stay.hop(), filing.summaryApproved()).contains(next.hop())) {
            throw new IllegalArgumentException("from " + stay.hop() + " a case does not go to " + next);
        }
        return move(step, next, deadlines, note);
    }

    private Change move(Moves.Allowed step, Desk to, Deadlines deadlines, byte @Nullable [] note) {
        Desk left = stay.desk();
        resolution = null;
        layOn(to, deadlines);
        return stepped(step, left, deadlines, note);
    }

    private Change close(Moves.Allowed step, Resolution how, Deadlines deadlines, byte @Nullable [] note) {
        resolution = how;
        clock.stop();
        return stepped(step, stay.desk(), deadlines, note);
    }

    private void layOn(Desk desk, Deadlines deadlines) {
        clock.startAfresh(desk.firstLimit(), desk.hop(), filing, deadlines);
        stay = new Stay(desk, deadlines.now());
    }

    private Change stepped(Moves.Allowed allowed, Desk from, Deadlines deadlines, byte @Nullable [] note) {
        Transition row = allowed.row();
        status = row.to();
        step++;
        Entry entry = new Entry(new StepKey(id, step), deadlines.now(), row.action(), from, stay.desk())
                .saying(clock.dueAt(), note);
        return new Change(GrievanceEvent.of(row, CaseState.of(this)), entry, allowed.response(), null);
    }

    private Moves.Allowed begin(Action action, Deadlines deadlines) {
        return moves().begin(action, deadlines.now());
    }

    private Moves moves() {
        return new Moves(status, stay, clock, resolution);
    }

    private Resolution proposal() {
        if (resolution == null) {
            throw new IllegalStateException("there is nothing proposed in status " + status);
        }
        return resolution;
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
