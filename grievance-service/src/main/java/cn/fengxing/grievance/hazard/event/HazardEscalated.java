package cn.fengxing.grievance.hazard.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A limit was missed, and who is one level up has been told. */
@EventType(value = "cn.fengxing.hazard.escalated.v1", topic = HazardEvent.TOPIC)
public record HazardEscalated(@JsonUnwrapped HazardState state) implements HazardEvent {

    @Override
    public UUID aggregateId() {
        return state.hazardId();
    }
}
