package cn.fengxing.grievance.hazard.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** Four fifths of its time are gone. */
@EventType(value = "cn.fengxing.hazard.due-soon.v1", topic = HazardEvent.TOPIC)
public record HazardDueSoon(@JsonUnwrapped HazardState state) implements HazardEvent {

    @Override
    public UUID aggregateId() {
        return state.hazardId();
    }
}
