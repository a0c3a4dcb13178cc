package cn.fengxing.grievance.channel.event;

import cn.fengxing.grievance.channel.rule.ClockEffect;
import cn.fengxing.grievance.channel.rule.Transition;
import cn.fengxing.kit.outbox.DomainEvent;
import java.util.UUID;

/** Something happened to a case. */
public sealed interface GrievanceEvent extends DomainEvent
        permits GrievanceFiled,
                GrievanceAccepted,
                GrievanceReturned,
                GrievanceAssigned,
                GrievanceForwarded,
                GrievanceExtended,
                GrievanceAsked,
                GrievanceAnswered,
                GrievanceReopened,
                ResolutionProposed,
                GrievanceConfirmed,
                GrievanceDisputed,
                GrievanceEscalated,
                GrievanceClosed,
                GrievanceDueSoon,
                GrievanceOverdue {

    String TOPIC = "fengxing.grievances.v1";

    CaseState state();

    @Override
    default UUID aggregateId() {
        return state().grievanceId();
    }

    /** What others are told of a row of the channel that came to pass. */
    static GrievanceEvent of(Transition row, CaseState state) {
        return switch (row.action()) {
            case FILE -> new GrievanceFiled(state);
            case ACCEPT -> new GrievanceAccepted(state);
            case RETURN -> new GrievanceReturned(state);
            case ASSIGN, REASSIGN -> new GrievanceAssigned(state);
            case FORWARD -> new GrievanceForwarded(state);
            case EXTEND, FORMALISE, RECOUNT -> new GrievanceExtended(state);
            case ASK, REQUEST_IDENTITY -> new GrievanceAsked(state);
            case ANSWER, GO_ON -> new GrievanceAnswered(state);
            case REOPEN -> new GrievanceReopened(state);
            case PROPOSE -> new ResolutionProposed(state);
            case CONFIRM -> new GrievanceConfirmed(state);
            case DISPUTE -> new GrievanceDisputed(state);
            case ESCALATE, SUPERVISE -> new GrievanceEscalated(state);
            case LAPSE ->
                row.clock() == ClockEffect.STAYS_OVERDUE ? new GrievanceOverdue(state) : new GrievanceEscalated(state);
            case REFUSE, WITHDRAW, SILENCE, NO_ANSWER -> new GrievanceClosed(state);
        };
    }
}
