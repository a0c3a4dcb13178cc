package cn.fengxing.grievance.hazard.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A reporter says that it is not mended. */
@EventType(value = "cn.fengxing.hazard.reopened.v1", topic = HazardEvent.TOPIC)
public record HazardReopened(@JsonUnwrapped HazardState state) implements HazardEvent {

    @Override
    public UUID aggregateId() {
        return state.hazardId();
    }
}
