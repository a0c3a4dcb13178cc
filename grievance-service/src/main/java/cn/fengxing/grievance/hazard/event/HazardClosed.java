package cn.fengxing.grievance.hazard.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** It is dismissed, joined to another, or confirmed as mended. */
@EventType(value = "cn.fengxing.hazard.closed.v1", topic = HazardEvent.TOPIC)
public record HazardClosed(@JsonUnwrapped HazardState state) implements HazardEvent {

    @Override
    public UUID aggregateId() {
        return state.hazardId();
    }
}
