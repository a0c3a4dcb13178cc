package cn.fengxing.grievance.hazard.event;

import cn.fengxing.grievance.hazard.rule.HazardAction;
import cn.fengxing.kit.outbox.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Something happened to a hazard. */
public sealed interface HazardEvent extends DomainEvent
        permits HazardReported,
                HazardVerified,
                HazardRerouted,
                HazardAssigned,
                HazardFixed,
                HazardReopened,
                HazardEscalated,
                HazardOverdue,
                HazardClosed,
                HazardDueSoon {

    String TOPIC = "fengxing.hazards.v1";

    /** What others are told; null for what they need not know, and for what has an event with more in it. */
    static @Nullable HazardEvent of(HazardAction action, HazardState state) {
        return switch (action) {
            case REPORT, VERIFY, JOIN, AGREE -> null;
            case REROUTE -> new HazardRerouted(state);
            case ASSIGN -> new HazardAssigned(state);
            case FIX -> new HazardFixed(state);
            case DISPUTE -> new HazardReopened(state);
            case ESCALATE -> new HazardEscalated(state);
            case STAY_OVERDUE -> new HazardOverdue(state);
            case DISMISS, MERGE, CONFIRM, SILENCE -> new HazardClosed(state);
        };
    }
}
