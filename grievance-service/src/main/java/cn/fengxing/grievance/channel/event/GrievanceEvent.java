package cn.fengxing.grievance.channel.event;

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
}
