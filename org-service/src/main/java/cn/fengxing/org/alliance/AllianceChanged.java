package cn.fengxing.org.alliance;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.util.List;
import java.util.UUID;

/** Who belongs to an alliance after a change. */
@EventType(value = "cn.fengxing.alliance.changed.v1", topic = AllianceChanged.TOPIC)
public record AllianceChanged(
        UUID allianceId, AllianceKind kind, UUID leadId, String divisionCode, List<UUID> memberIds, boolean dissolved)
        implements DomainEvent {

    public static final String TOPIC = "fengxing.alliances.v1";

    @Override
    public UUID aggregateId() {
        return allianceId;
    }
}
