package cn.fengxing.org.checklist.event;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.util.UUID;

/** A unit's year is scored. */
@EventType(value = "cn.fengxing.checklist.assessed.v1", topic = "fengxing.checklists.v1")
public record ChecklistAssessed(UUID checklistId, UUID organisationId, int year, int total) implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return checklistId;
    }
}
