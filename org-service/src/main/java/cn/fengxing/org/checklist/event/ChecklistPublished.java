package cn.fengxing.org.checklist.event;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.util.UUID;

/** A unit has its checklist of the year. */
@EventType(value = "cn.fengxing.checklist.published.v1", topic = "fengxing.checklists.v1")
public record ChecklistPublished(UUID checklistId, UUID organisationId, int year, int items) implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return checklistId;
    }
}
