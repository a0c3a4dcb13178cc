package cn.fengxing.grievance.hazard.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A limit was missed, and nobody is above those who know of it. */
@EventType(value = "cn.fengxing.hazard.overdue.v1", topic = HazardEvent.TOPIC)
public record HazardOverdue(@JsonUnwrapped HazardState state) implements HazardEvent {

    @Override
    public UUID aggregateId() {
        return state.hazardId();
    }
}
