package cn.fengxing.volunteer.points;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.util.UUID;

/** A posting changed a member's account. What it was for stays between the ledger and the member. */
@EventType(value = "cn.fengxing.points.posted.v1", topic = "fengxing.points.v1")
public record PointsPosted(UUID accountId, UUID personId, long amount, long balance) implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
