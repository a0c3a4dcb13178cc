package cn.fengxing.member.grant;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.util.UUID;

/** Somebody no longer has a role at an organisation; which one is not told, as some tell who is a Party member. */
@EventType(value = "cn.fengxing.role.ended.v1", topic = "fengxing.roles.v1")
public record RoleEnded(UUID grantId, UUID personId, UUID organisationId) implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return grantId;
    }
}
