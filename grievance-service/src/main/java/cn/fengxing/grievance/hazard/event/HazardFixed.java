package cn.fengxing.grievance.hazard.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** It is said to be mended; its reporters have the last word. */
@EventType(value = "cn.fengxing.hazard.fixed.v1", topic = HazardEvent.TOPIC)
public record HazardFixed(@JsonUnwrapped HazardState state) implements HazardEvent {

    @Override
    public UUID aggregateId() {
        return state.hazardId();
    }
}
