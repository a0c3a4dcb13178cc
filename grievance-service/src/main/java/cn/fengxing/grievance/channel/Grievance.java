package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.event.CaseState;
import cn.fengxing.grievance.channel.event.GrievanceAccepted;
import cn.fengxing.grievance.channel.event.GrievanceAssigned;
import cn.fengxing.grievance.channel.event.GrievanceClosed;
import cn.fengxing.grievance.channel.event.GrievanceConfirmed;
import cn.fengxing.grievance.channel.event.GrievanceDisputed;
import cn.fengxing.grievance.channel.event.GrievanceDueSoon;
import cn.fengxing.grievance.channel.event.GrievanceEscalated;
import cn.fengxing.grievance.channel.event.GrievanceEvent;
import cn.fengxing.grievance.channel.event.GrievanceExtended;
import cn.fengxing.grievance.channel.event.GrievanceFiled;
import cn.fengxing.grievance.channel.event.GrievanceForwarded;
import cn.fengxing.grievance.channel.event.GrievanceOverdue;
import cn.fengxing.grievance.channel.event.GrievanceReturned;
import cn.fengxing.grievance.channel.event.ResolutionProposed;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A grievance on its way through the channel. */
@Entity
@Table(name = "grievance")
public class Grievance {

    @Id
    private UUID id;

    private String number;
    private byte @Nullable [] filer;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private String divisionCode;
    private @Nullable UUID platformId;
    private boolean summaryApproved;
    private Instant filedAt;

    @Embedded
    private Stay stay;

    @Embedded
    private CaseClock clock = new CaseClock();

    @Enumerated(EnumType.STRING)
    private Status status;

    /** Proposed until the case is closed. */
    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable Integer rating;
    private @Nullable Instant closedAt;
    private int step;

    @Version
    private long version;

    protected Grievance() {
        // for Hibernate
    }

    private Grievance(Filing filing, Instant now) {
        this.id = filing.id();
        this.number = filing.number();
        this.filer = filing.filer().clone();
        this.category = filing.category();
        this.priority = filing.priority();
        this.divisionCode = filing.divisionCode();
        this.platformId = filing.platformId();
        this.summaryApproved = filing.summaryApproved();
        this.filedAt = now;
    }

    /** A new case, on the desk of whoever owes the first step. */
    public static Filed file(Filing filing, Desk desk, Deadlines deadlines) {
        Grievance grievance = new Grievance(filing, deadlines.now());
        grievance.layOn(desk, desk.unrouted() ? LimitKind.DISPATCH : LimitKind.ACCEPT, deadlines);
        Change change = grievance.stepped(Action.FILE, desk, GrievanceFiled::new, deadlines, null);
        return new Filed(grievance, change);
    }

    /** A case and what its filing leaves behind. */
    public record Filed(Grievance grievance, Change change) {}

    public Change accept(Deadlines deadlines) {
        require(Action.ACCEPT);
        status = Status.IN_PROGRESS;
        stay.accept(deadlines.now());
        start(LimitKind.RESOLVE, deadlines);
        return stepped(Action.ACCEPT, stay.desk(), GrievanceAccepted::new, deadlines, null);
    }

    /** Back to the committee, as misrouted; a committee itself finds the right organisation instead. */
    public Change giveBack(Desk committee, Deadlines deadlines, byte[] reason) {
        require(Action.RETURN);
        return move(Action.RETURN, committee, LimitKind.DISPATCH, GrievanceReturned::new, deadlines, reason);
    }

    /** @throws GrievanceRejected.NotNow if the case does not wait for a dispatcher to find its organisation */
    public void requireDispatching() {
        require(Action.ASSIGN);
    }

    public Change assign(Desk chosen, Deadlines deadlines, byte[] reason) {
        requireDispatching();
        return move(Action.ASSIGN, chosen, LimitKind.ACCEPT, GrievanceAssigned::new, deadlines, reason);
    }

    public Change forward(Desk next, Deadlines deadlines, byte[] summary) {
        require(Action.FORWARD);
        return moveOn(Action.FORWARD, next, GrievanceForwarded::new, deadlines, summary);
    }

    /** More time, asked for while there still is some. */
    public Change extend(int workingDays, Deadlines deadlines, byte[] reason) {
        require(Action.EXTEND);
        if (isDue(deadlines.now())) {
            throw notNow(Action.EXTEND);
        }
        if (workingDays < 1 || workingDays > Channel.MAX_EXTENSION_WORKING_DAYS) {
            throw new IllegalArgumentException("an extension is 1 to 10 working days");
        }
        clock.extend(workingDays, deadlines);
        return stepped(Action.EXTEND, stay.desk(), GrievanceExtended::new, deadlines, reason);
    }

    public Change propose(Outcome proposed, Deadlines deadlines, byte[] answer) {
        require(Action.PROPOSE);
        if (!proposed.isResolution()) {
            throw new GrievanceRejected.OutcomeNotAllowed(proposed, stay.hop());
        }
        status = Status.RESOLUTION_PROPOSED;
        outcome = proposed;
        start(LimitKind.CONFIRM, deadlines);
        return stepped(Action.PROPOSE, stay.desk(), ResolutionProposed::new, deadlines, answer);
    }

    /** Turns the worker away, who may take the case further; a branch can only say that it is not for the channel. */
    public Change refuse(Outcome refusal, Deadlines deadlines, byte[] reason) {
        require(Action.REFUSE);
        if (!refusal.isRefusal() || stay.hop() == Hop.BRANCH && refusal != Outcome.OUT_OF_SCOPE) {
            throw new GrievanceRejected.OutcomeNotAllowed(refusal, stay.hop());
        }
        return close(Action.REFUSE, refusal, Ending.REFUSED, deadlines, reason);
    }

    /** @param asSeen as the worker sees it, fully or partly resolved; null if it is as proposed */
    public Change confirm(@Nullable Outcome asSeen, int stars, Deadlines deadlines) {
        require(Action.CONFIRM);
        if (asSeen != null && !asSeen.isResolution()) {
            throw new GrievanceRejected.OutcomeNotAllowed(asSeen, stay.hop());
        }
        rating = stars;
        return close(Action.CONFIRM, asSeen == null ? outcome : asSeen, Ending.CONFIRMED, deadlines, null);
    }

    /** On to the next hop; at the last one the answer becomes final. */
    public Change dispute(@Nullable Desk next, Deadlines deadlines, byte[] reason) {
        if (require(Action.DISPUTE).to() == Status.CLOSED) {
            return close(Action.DISPUTE, outcome, Ending.DISPUTED, deadlines, reason);
        }
        return moveOn(Action.DISPUTE, next, GrievanceDisputed::new, deadlines, reason);
    }

    /** The worker does not accept a refusal. */
    public Change escalate(Desk next, Deadlines deadlines, byte[] reason) {
        require(Action.ESCALATE);
        if (ending != Ending.REFUSED) {
            throw notNow(Action.ESCALATE);
        }
        if (deadlines.now().isAfter(closedAt.plus(Duration.ofDays(Channel.ESCALATION_DAYS)))) {
            throw new GrievanceRejected.TooLate();
        }
        return moveOn(Action.ESCALATE, next, GrievanceEscalated::new, deadlines, reason);
    }

    public Change withdraw(Deadlines deadlines) {
        require(Action.WITHDRAW);
        return close(Action.WITHDRAW, Outcome.WITHDRAWN, Ending.WITHDRAWN, deadlines, null);
    }

    /** Whether the clock that rings now has run out, and not only reached its warning. */
    public boolean isDue(Instant now) {
        return clock.isDue(now);
    }

    public boolean isAtLastHop() {
        return stay.hop() == Hop.SUPERIOR_REGULATOR;
    }

    /** Whether running out takes the case to another organisation. */
    public boolean lapsesToNextHop() {
        return status != Status.RESOLUTION_PROPOSED && !isAtLastHop();
    }

    /** 80 % of the time are gone. The clock runs on. */
    public Change warn() {
        clock.warned();
        return new Change(new GrievanceDueSoon(state()), null, null);
    }

    /** Nobody was found to take the case on: it stays where it is, and the clock rings again then. */
    public void ringAgainAt(Instant later) {
        clock.ringAgainAt(later);
    }

    /** The time has run out: on to the next hop, or, at the last one, listed as overdue; silence closes a proposal. */
    public Change lapse(@Nullable Desk next, Deadlines deadlines) {
        if (status == Status.RESOLUTION_PROPOSED) {
            require(Action.SILENCE);
            return close(Action.SILENCE, outcome, Ending.SILENCE, deadlines, null);
        }
        if (require(Action.LAPSE).clock() == ClockEffect.STAYS_OVERDUE) {
            clock.stayOverdue();
            return stepped(Action.LAPSE, stay.desk(), GrievanceOverdue::new, deadlines, null);
        }
        return moveOn(Action.LAPSE, next, GrievanceEscalated::new, deadlines, null);
    }

    /** Cuts the tie to the worker, for good. */
    public void forgetFiler() {
        filer = null;
    }

    /** What that party may do now. */
    public Set<Action> possible(Party party) {
        return Channel.table().stream()
                .filter(row -> row.from() == status && row.hops().contains(stay.hop()) && row.by() == party)
                .filter(row -> stay.heeds(party))
                .map(Transition::action)
                .filter(action -> switch (action) {
                    case EXTEND -> clock.mayBeExtended();
                    case ESCALATE -> ending == Ending.REFUSED;
                    default -> true;
                })
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    public boolean isFiledBy(byte[] worker) {
        return Arrays.equals(filer, worker);
    }

    private Change moveOn(
            Action action,
            @Nullable Desk next,
            Function<CaseState, GrievanceEvent> event,
            Deadlines deadlines,
            byte @Nullable [] note) {
        if (next == null || !Channel.next(stay.hop(), summaryApproved).contains(next.hop())) {
            throw new IllegalArgumentException("from " + stay.hop() + " a case does not go to " + next);
        }
        return move(action, next, next.unrouted() ? LimitKind.DISPATCH : LimitKind.ACCEPT, event, deadlines, note);
    }

    private Change move(
            Action action,
            Desk to,
            LimitKind limit,
            Function<CaseState, GrievanceEvent> event,
            Deadlines deadlines,
            byte @Nullable [] note) {
        Stay left = stay;
        // What was closed here has its passage already.
        boolean wasOpen = status != Status.CLOSED;
        boolean late = action == Action.LAPSE || clock.overdue();
        outcome = null;
        ending = null;
        closedAt = null;
        layOn(to, limit, deadlines);
        Change change = stepped(action, left.desk(), event, deadlines, note);
        Passage passage = wasOpen ? left.end(key(), deadlines.now(), action, late) : null;
        return new Change(change.event(), change.entry(), passage);
    }

    private Change close(
            Action action, @Nullable Outcome how, Ending end, Deadlines deadlines, byte @Nullable [] note) {
        status = Status.CLOSED;
        outcome = how;
        ending = end;
        closedAt = deadlines.now();
        clock.stop();
        Function<CaseState, GrievanceEvent> event =
                switch (end) {
                    case CONFIRMED -> GrievanceConfirmed::new;
                    case DISPUTED -> GrievanceDisputed::new;
                    case SILENCE, REFUSED, WITHDRAWN -> GrievanceClosed::new;
                };
        Change change = stepped(action, stay.desk(), event, deadlines, note);
        return new Change(change.event(), change.entry(), stay.end(key(), deadlines.now(), action, clock.overdue()));
    }

    private void layOn(Desk desk, LimitKind limit, Deadlines deadlines) {
        Instant due = deadlines.dueAt(limit, desk.hop(), category, priority);
        stay = new Stay(desk, deadlines.now(), due);
        status = Status.AWAITING_ACCEPTANCE;
        clock.startAfresh(due, deadlines);
    }

    private void start(LimitKind limit, Deadlines deadlines) {
        clock.start(deadlines.dueAt(limit, stay.hop(), category, priority), deadlines);
    }

    private Change stepped(
            Action action,
            Desk from,
            Function<CaseState, GrievanceEvent> event,
            Deadlines deadlines,
            byte @Nullable [] note) {
        step++;
        Entry entry = new Entry(key(), deadlines.now(), action, from, stay.desk()).saying(clock.dueAt(), note);
        return new Change(event.apply(state()), entry, null);
    }

    private Transition require(Action action) {
        return Channel.find(action, status, stay.hop())
                .filter(row -> stay.heeds(row.by()))
                .orElseThrow(() -> notNow(action));
    }

    private GrievanceRejected notNow(Action action) {
        return new GrievanceRejected.NotNow(action, status, stay.hop());
    }

    private StepKey key() {
        return new StepKey(id, step);
    }

    private CaseState state() {
        return new CaseState(
                id,
                number,
                stay.hop(),
                stay.ownerId(),
                status,
                outcome,
                category,
                priority,
                divisionCode,
                platformId,
                clock.dueAt());
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Category category() {
        return category;
    }

    public Priority priority() {
        return priority;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public @Nullable UUID platformId() {
        return platformId;
    }

    public boolean summaryApproved() {
        return summaryApproved;
    }

    public Instant filedAt() {
        return filedAt;
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

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable Ending ending() {
        return ending;
    }

    public @Nullable Integer rating() {
        return rating;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public int step() {
        return step;
    }

    public long version() {
        return version;
    }
}
