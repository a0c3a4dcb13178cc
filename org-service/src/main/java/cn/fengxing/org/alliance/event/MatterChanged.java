package cn.fengxing.org.alliance.event;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A matter was agreed, done or dropped; its state says which. */
@EventType(value = "cn.fengxing.alliance.matter-changed.v1", topic = "fengxing.alliances.v1")
public record MatterChanged(@JsonUnwrapped MatterFacts facts) implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return facts.matterId();
    }
}
