package cn.fengxing.org.checklist.event;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import cn.fengxing.org.checklist.ItemFacts;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** The date of an item went by and nothing is reported; told once per date. */
@EventType(value = "cn.fengxing.checklist.item-overdue.v1", topic = "fengxing.checklists.v1")
public record ItemOverdue(@JsonUnwrapped ItemFacts facts) implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return facts.itemId();
    }
}
