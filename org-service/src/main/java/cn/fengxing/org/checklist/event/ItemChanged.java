package cn.fengxing.org.checklist.event;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import cn.fengxing.org.checklist.ItemFacts;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** An item was reported, accepted, returned or postponed; its state says which. */
@EventType(value = "cn.fengxing.checklist.item-changed.v1", topic = "fengxing.checklists.v1")
public record ItemChanged(@JsonUnwrapped ItemFacts facts) implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return facts.itemId();
    }
}
