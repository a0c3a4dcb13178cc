package cn.fengxing.grievance.hazard.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** Another organisation answers for it now. */
@EventType(value = "cn.fengxing.hazard.rerouted.v1", topic = HazardEvent.TOPIC)
public record HazardRerouted(@JsonUnwrapped HazardState state) implements HazardEvent {

    @Override
    public UUID aggregateId() {
        return state.hazardId();
    }
}
