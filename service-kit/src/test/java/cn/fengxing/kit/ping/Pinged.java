package cn.fengxing.kit.ping;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

@EventType(value = "cn.fengxing.test.pinged.v1", topic = Pinged.TOPIC)
record Pinged(UUID pingId, String text, Instant at) implements DomainEvent {

    static final String TOPIC = "test.pings.v1";

    @Override
    public UUID aggregateId() {
        return pingId;
    }
}
