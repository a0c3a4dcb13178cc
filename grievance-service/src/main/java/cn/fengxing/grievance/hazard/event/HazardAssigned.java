package cn.fengxing.grievance.hazard.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** Its mending was given to somebody. */
@EventType(value = "cn.fengxing.hazard.assigned.v1", topic = HazardEvent.TOPIC)
public record HazardAssigned(@JsonUnwrapped HazardState state) implements HazardEvent {

    @Override
    public UUID aggregateId() {
        return state.hazardId();
    }
}
