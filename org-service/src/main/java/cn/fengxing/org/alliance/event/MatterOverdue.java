package cn.fengxing.org.alliance.event;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** The date of a matter went by and it is still open; told once. */
@EventType(value = "cn.fengxing.alliance.matter-overdue.v1", topic = "fengxing.alliances.v1")
public record MatterOverdue(@JsonUnwrapped MatterFacts facts) implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return facts.matterId();
    }
}
