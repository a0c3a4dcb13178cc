package cn.fengxing.org.alliance.event;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import cn.fengxing.org.alliance.AllianceKind;
import java.util.List;
import java.util.UUID;

/** Who belongs to an alliance after a change. */
@EventType(value = "cn.fengxing.alliance.changed.v1", topic = "fengxing.alliances.v1")
public record AllianceChanged(
        UUID allianceId, AllianceKind kind, UUID leadId, String divisionCode, List<UUID> memberIds, boolean dissolved)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return allianceId;
    }
}
