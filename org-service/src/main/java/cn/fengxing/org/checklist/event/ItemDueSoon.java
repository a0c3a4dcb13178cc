package cn.fengxing.org.checklist.event;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import cn.fengxing.org.checklist.ItemFacts;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** The date of an item comes near and nothing is reported. */
@EventType(value = "cn.fengxing.checklist.item-due-soon.v1", topic = "fengxing.checklists.v1")
public record ItemDueSoon(@JsonUnwrapped ItemFacts facts) implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return facts.itemId();
    }
}
