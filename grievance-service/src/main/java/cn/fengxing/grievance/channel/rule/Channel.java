package cn.fengxing.grievance.channel.rule;

import static cn.fengxing.grievance.channel.rule.Action.*;
import static cn.fengxing.grievance.channel.rule.Actor.*;
import static cn.fengxing.grievance.channel.rule.ClockEffect.*;
import static cn.fengxing.grievance.channel.rule.Destination.*;
import static cn.fengxing.grievance.channel.rule.Hop.*;
import static cn.fengxing.grievance.channel.rule.Status.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The whole channel as one table. docs/channel.md prints it; what is not in it cannot happen. */
public final class Channel {

    private static final Set<Hop> ALL = EnumSet.allOf(Hop.class);
    private static final Set<Hop> BEFORE_LAST = EnumSet.complementOf(EnumSet.of(SUPERIOR_REGULATOR));
    private static final Set<Hop> LAST = EnumSet.of(SUPERIOR_REGULATOR);
    private static final Set<Hop> MAY_REFUSE = EnumSet.of(BRANCH, REGULATOR, SUPERIOR_REGULATOR);
    private static final Set<Hop> DEPARTMENTS = EnumSet.of(REGULATOR, SUPERIOR_REGULATOR);
    private static final Set<Hop> SUPERVISED = EnumSet.of(REGULATOR);
    private static final Set<Hop> TOLD_NO_NAME = EnumSet.of(PLATFORM, REGULATOR, SUPERIOR_REGULATOR);
    private static final Set<Hop> REFUSED_BEFORE_LAST = EnumSet.of(BRANCH, REGULATOR);

    /** After a case was closed the worker may take it further, or open it again, for that many days. */
    public static final int DAYS_TO_GO_ON = 30;

    public static final int MAX_EXTENSION_WORKING_DAYS = 10;

    private static final List<Transition> TABLE = List.of(
            new Transition(
                    FILE,
                    null,
                    EnumSet.of(DUTY_DESK, BRANCH),
                    WORKER,
                    AWAITING_ACCEPTANCE,
                    FIRST_HOP,
                    STARTS_ACCEPTANCE),
            new Transition(
                    FILE,
                    null,
                    EnumSet.of(PLATFORM, REGULATOR, SUPERIOR_REGULATOR),
                    WORKER,
                    AWAITING_ACCEPTANCE,
                    COLLECTIVES_DESK,
                    STARTS_ACCEPTANCE),
            row(ACCEPT, AWAITING_ACCEPTANCE, ALL, HANDLER, IN_PROGRESS, SAME_ORGANISATION, STARTS_RESOLUTION),
            row(RETURN, AWAITING_ACCEPTANCE, ALL, HANDLER, AWAITING_ACCEPTANCE, COMMITTEE, STARTS_DISPATCH),
            row(
                    ASSIGN,
                    AWAITING_ACCEPTANCE,
                    ALL,
                    DISPATCHER,
                    AWAITING_ACCEPTANCE,
                    NAMED_ORGANISATION,
                    STARTS_ACCEPTANCE),
            row(ASSIGN, IN_PROGRESS, ALL, DISPATCHER, AWAITING_ACCEPTANCE, NAMED_ORGANISATION, STARTS_ACCEPTANCE),
            row(FORWARD, IN_PROGRESS, BEFORE_LAST, HANDLER, AWAITING_ACCEPTANCE, NEXT_HOP, STARTS_ACCEPTANCE),
            row(EXTEND, IN_PROGRESS, ALL, HANDLER, IN_PROGRESS, SAME_ORGANISATION, IS_EXTENDED),
            row(FORMALISE, IN_PROGRESS, DEPARTMENTS, HANDLER, IN_PROGRESS, SAME_ORGANISATION, BECOMES_LAWFUL),
            row(ASK, IN_PROGRESS, ALL, HANDLER, AWAITING_WORKER, SAME_ORGANISATION, PAUSES),
            row(ANSWER, AWAITING_WORKER, ALL, WORKER, IN_PROGRESS, SAME_ORGANISATION, RESUMES),
            row(REQUEST_IDENTITY, IN_PROGRESS, TOLD_NO_NAME, HANDLER, AWAITING_CONSENT, SAME_ORGANISATION, PAUSES),
            row(PROPOSE, IN_PROGRESS, ALL, HANDLER, RESOLUTION_PROPOSED, SAME_ORGANISATION, STARTS_CONFIRMATION),
            row(REFUSE, IN_PROGRESS, MAY_REFUSE, HANDLER, CLOSED, SAME_ORGANISATION, STOPS),
            row(CONFIRM, RESOLUTION_PROPOSED, ALL, WORKER, CLOSED, SAME_ORGANISATION, STOPS),
            row(DISPUTE, RESOLUTION_PROPOSED, BEFORE_LAST, WORKER, AWAITING_ACCEPTANCE, NEXT_HOP, STARTS_ACCEPTANCE),
            row(DISPUTE, RESOLUTION_PROPOSED, LAST, WORKER, CLOSED, SAME_ORGANISATION, STOPS),
            row(ESCALATE, CLOSED, REFUSED_BEFORE_LAST, WORKER, AWAITING_ACCEPTANCE, NEXT_HOP, STARTS_ACCEPTANCE),
            row(WITHDRAW, AWAITING_ACCEPTANCE, ALL, WORKER, CLOSED, SAME_ORGANISATION, STOPS),
            row(WITHDRAW, IN_PROGRESS, ALL, WORKER, CLOSED, SAME_ORGANISATION, STOPS),
            row(WITHDRAW, AWAITING_WORKER, ALL, WORKER, CLOSED, SAME_ORGANISATION, STOPS),
            row(WITHDRAW, AWAITING_CONSENT, ALL, WORKER, CLOSED, SAME_ORGANISATION, STOPS),
            row(WITHDRAW, RESOLUTION_PROPOSED, ALL, WORKER, CLOSED, SAME_ORGANISATION, STOPS),
            row(REOPEN, CLOSED, ALL, WORKER, AWAITING_ACCEPTANCE, SAME_ORGANISATION, STARTS_ACCEPTANCE),
            row(SUPERVISE, AWAITING_ACCEPTANCE, SUPERVISED, SUPERVISOR, IN_PROGRESS, NEXT_HOP, STARTS_RESOLUTION),
            row(SUPERVISE, IN_PROGRESS, SUPERVISED, SUPERVISOR, IN_PROGRESS, NEXT_HOP, STARTS_RESOLUTION),
            row(REASSIGN, AWAITING_ACCEPTANCE, ALL, TREE, AWAITING_ACCEPTANCE, SUCCESSOR, RUNS_ON),
            row(REASSIGN, IN_PROGRESS, ALL, TREE, IN_PROGRESS, SUCCESSOR, RUNS_ON),
            row(REASSIGN, AWAITING_WORKER, ALL, TREE, AWAITING_WORKER, SUCCESSOR, RUNS_ON),
            row(REASSIGN, AWAITING_CONSENT, ALL, TREE, AWAITING_CONSENT, SUCCESSOR, RUNS_ON),
            row(REASSIGN, RESOLUTION_PROPOSED, ALL, TREE, RESOLUTION_PROPOSED, SUCCESSOR, RUNS_ON),
            row(RECOUNT, AWAITING_ACCEPTANCE, ALL, CALENDAR, AWAITING_ACCEPTANCE, SAME_ORGANISATION, IS_RECOUNTED),
            row(RECOUNT, IN_PROGRESS, ALL, CALENDAR, IN_PROGRESS, SAME_ORGANISATION, IS_RECOUNTED),
            row(RECOUNT, AWAITING_WORKER, ALL, CALENDAR, AWAITING_WORKER, SAME_ORGANISATION, IS_RECOUNTED),
            row(RECOUNT, AWAITING_CONSENT, ALL, CALENDAR, AWAITING_CONSENT, SAME_ORGANISATION, IS_RECOUNTED),
            row(RECOUNT, RESOLUTION_PROPOSED, ALL, CALENDAR, RESOLUTION_PROPOSED, SAME_ORGANISATION, IS_RECOUNTED),
            row(LAPSE, AWAITING_ACCEPTANCE, BEFORE_LAST, CLOCK, AWAITING_ACCEPTANCE, NEXT_HOP, STARTS_ACCEPTANCE),
            row(LAPSE, AWAITING_ACCEPTANCE, LAST, CLOCK, AWAITING_ACCEPTANCE, SAME_ORGANISATION, STAYS_OVERDUE),
            row(LAPSE, IN_PROGRESS, BEFORE_LAST, CLOCK, AWAITING_ACCEPTANCE, NEXT_HOP, STARTS_ACCEPTANCE),
            row(LAPSE, IN_PROGRESS, LAST, CLOCK, IN_PROGRESS, SAME_ORGANISATION, STAYS_OVERDUE),
            row(GO_ON, AWAITING_CONSENT, ALL, CLOCK, IN_PROGRESS, SAME_ORGANISATION, RESUMES),
            row(NO_ANSWER, AWAITING_WORKER, ALL, CLOCK, CLOSED, SAME_ORGANISATION, STOPS),
            row(SILENCE, RESOLUTION_PROPOSED, ALL, CLOCK, CLOSED, SAME_ORGANISATION, STOPS));

    private Channel() {}

    public static List<Transition> table() {
        return TABLE;
    }

    public static Optional<Transition> find(Action action, Status from, Hop at) {
        return TABLE.stream()
                .filter(row -> row.action() == action
                        && row.from() == from
                        && row.hops().contains(at))
                .findFirst();
    }

    /** What the actor can do with a case that stands so. */
    public static Stream<Action> actions(Status from, Hop at, Actor by) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.hops().contains(at) && row.by() == by)
                .map(Transition::action);
    }

    /**
     * The hops that a case may go to from here. A case without a summary approved by the worker passes the company by. An
     * urgent case that its desk leaves unanswered goes to the desk one level up.
     */
    public static Set<Hop> next(Hop from, boolean summaryApproved) {
        return switch (from) {
            case DUTY_DESK ->
                summaryApproved ? EnumSet.of(DUTY_DESK, PLATFORM, REGULATOR) : EnumSet.of(DUTY_DESK, REGULATOR);
            case BRANCH -> summaryApproved ? EnumSet.of(PLATFORM, REGULATOR) : EnumSet.of(REGULATOR);
            case PLATFORM -> EnumSet.of(REGULATOR);
            case REGULATOR, SUPERIOR_REGULATOR -> EnumSet.of(SUPERIOR_REGULATOR);
        };
    }

    private static Transition row(
            Action action,
            Status from,
            Set<Hop> hops,
            Actor by,
            Status to,
            Destination destination,
            ClockEffect clock) {
        return new Transition(action, from, hops, by, to, destination, clock);
    }
}
