package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.event.CaseState;
import cn.fengxing.grievance.channel.event.GrievanceDueSoon;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Channel;
import cn.fengxing.grievance.channel.rule.ClockEffect;
import cn.fengxing.grievance.channel.rule.Status;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whatever may happen to a case on its way. What is kept of it is {@link Grievance}. */
public abstract class Proceedings {

    public Change accept(Deadlines deadlines) {
        Moves.Allowed step = begin(Action.ACCEPT, deadlines);
        clock().start(LimitKind.RESOLVE, stay().desk(), filing(), deadlines);
        return stepped(step, stay().desk(), deadlines, null);
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
        clock().extend(workingDays, deadlines);
        return stepped(step, stay().desk(), deadlines, reason);
    }

    /** Such a procedure as the law knows, by its own date: once at an organisation, while there still is time. */
    public Change formalise(Deadlines deadlines, byte[] legalBasis) {
        Moves.Allowed step = begin(Action.FORMALISE, deadlines);
        moves().requireTimeLeft(Action.FORMALISE, deadlines.now());
        clock().becomeLawful(stay().desk(), filing(), deadlines);
        return stepped(step, stay().desk(), deadlines, legalBasis);
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
        if (!clock().overdue()) {
            moves().requireTimeLeft(action, deadlines.now());
        }
        clock().pause(limit, stay().desk(), filing(), deadlines);
        return stepped(step, stay().desk(), deadlines, question);
    }

    private Change resume(Action action, Deadlines deadlines, byte @Nullable [] words) {
        Moves.Allowed step = begin(action, deadlines);
        clock().resume(deadlines);
        return stepped(step, stay().desk(), deadlines, words);
    }

    public Change propose(Outcome proposed, Deadlines deadlines, byte[] answer) {
        Moves.Allowed step = begin(Action.PROPOSE, deadlines);
        settle(Resolution.proposed(proposed, stay().hop()));
        clock().start(LimitKind.CONFIRM, stay().desk(), filing(), deadlines);
        return stepped(step, stay().desk(), deadlines, answer);
    }

    /** Turns the worker away, who may take the case further. */
    public Change refuse(Outcome refusal, Deadlines deadlines, byte[] reason) {
        Moves.Allowed step = begin(Action.REFUSE, deadlines);
        return close(step, Resolution.refused(refusal, stay().hop(), deadlines.now()), deadlines, reason);
    }

    /** @param asSeen as the worker sees it, fully or partly resolved; null if it is as proposed */
    public Change confirm(@Nullable Outcome asSeen, int stars, Deadlines deadlines) {
        Moves.Allowed step = begin(Action.CONFIRM, deadlines);
        return close(step, proposal().confirmed(asSeen, stars, stay().hop(), deadlines.now()), deadlines, null);
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
        settle(null);
        stay().goAlone();
        clock().startAfresh(stay().desk().firstLimit(), stay().desk(), filing(), deadlines);
        return stepped(step, stay().desk(), deadlines, reason).undoing(undone);
    }

    /** The department above takes the case over, and settles it in the time that it has for that. */
    public Change supervise(Desk superior, Deadlines deadlines, byte[] reason) {
        Moves.Allowed step = begin(Action.SUPERVISE, deadlines);
        Desk left = stay().desk();
        layOn(superior, LimitKind.RESOLVE, deadlines);
        return stepped(step, left, deadlines, reason);
    }

    /** The owner is no more: the case goes on at whoever takes its place, as far as it has come, in the time that is left. */
    public Change reassign(Desk successor, Deadlines deadlines) {
        Moves.Allowed step = begin(Action.REASSIGN, deadlines);
        Desk left = stay().desk();
        lieOn(successor, deadlines);
        return stepped(step, left, deadlines, null);
    }

    /** Another year of the calendar is published; on record only where the date moves. */
    public Optional<Change> recount(Deadlines deadlines) {
        if (!clock().recount(deadlines)) {
            return Optional.empty();
        }
        return Optional.of(stepped(begin(Action.RECOUNT, deadlines), stay().desk(), deadlines, null));
    }

    /** Whether running out concerns another organisation: who has the case next, or sees it listed as overdue. */
    public boolean needsDeskToLapse() {
        return !status().waitsForWorker();
    }

    /** 80 % of the time are gone. The clock runs on. */
    public Change warn() {
        clock().warned();
        return new Change(new GrievanceDueSoon(state()), null, null, null);
    }

    /** Nobody was found to take the case on: it stays where it is, and the clock rings again then. */
    public void ringAgainAt(Instant later) {
        clock().ringAgainAt(later);
    }

    /**
     * The time has run out: on to the next hop, or, at the last one, listed as overdue; the worker's silence closes a case.
     *
     * @param next who has the case next, or, at the last hop, where one level up it is listed
     */
    public Change lapse(@Nullable Desk next, Deadlines deadlines) {
        if (status() == Status.AWAITING_CONSENT) {
            return goOn(deadlines);
        }
        if (status().waitsForWorker()) {
            Action silence = status() == Status.AWAITING_WORKER ? Action.NO_ANSWER : Action.SILENCE;
            Moves.Allowed step = begin(silence, deadlines);
            return close(step, Resolution.silent(resolution(), deadlines.now()), deadlines, null);
        }
        Moves.Allowed step = begin(Action.LAPSE, deadlines);
        if (step.row().clock() == ClockEffect.STAYS_OVERDUE) {
            clock().stayOverdue(next == null ? null : next.organisationId());
            return stepped(step, stay().desk(), deadlines, null);
        }
        return moveOn(step, next, deadlines, null);
    }

    /** What that actor may do now. */
    public Set<Action> possible(Actor actor) {
        return moves().possible(actor);
    }

    private Change moveOn(Moves.Allowed step, @Nullable Desk next, Deadlines deadlines, byte @Nullable [] note) {
        if (next == null
                || !Channel.next(stay().hop(), filing().summaryApproved()).contains(next.hop())) {
            throw new IllegalArgumentException("from " + stay().hop() + " a case does not go to " + next);
        }
        return move(step, next, deadlines, note);
    }

    private Change move(Moves.Allowed step, Desk to, Deadlines deadlines, byte @Nullable [] note) {
        Desk left = stay().desk();
        settle(null);
        layOn(to, to.firstLimit(), deadlines);
        return stepped(step, left, deadlines, note);
    }

    private Change close(Moves.Allowed step, Resolution how, Deadlines deadlines, byte @Nullable [] note) {
        settle(how);
        clock().stop();
        return stepped(step, stay().desk(), deadlines, note);
    }

    private Moves.Allowed begin(Action action, Deadlines deadlines) {
        return moves().begin(action, deadlines.now());
    }

    private Resolution proposal() {
        if (resolution() == null) {
            throw new IllegalStateException("there is nothing proposed in status " + status());
        }
        return resolution();
    }

    void layOn(Desk desk, LimitKind limit, Deadlines deadlines) {
        clock().startAfresh(limit, desk, filing(), deadlines);
        lieOn(desk, deadlines);
    }

    abstract CaseState state();

    abstract Moves moves();

    /** Puts the case on that desk; the clock is another matter. */
    abstract void lieOn(Desk desk, Deadlines deadlines);

    abstract void settle(@Nullable Resolution how);

    /** The step is done: on record with what was said. */
    abstract Change stepped(Moves.Allowed allowed, Desk from, Deadlines deadlines, byte @Nullable [] note);

    public abstract Filing filing();

    public abstract Stay stay();

    public abstract CaseClock clock();

    public abstract Status status();

    public abstract @Nullable Resolution resolution();
}
