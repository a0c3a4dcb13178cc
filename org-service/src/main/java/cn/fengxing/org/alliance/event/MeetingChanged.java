package cn.fengxing.org.alliance.event;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A meeting was called, moved, cancelled or held.
 *
 * @param state CALLED, CANCELLED or HELD
 * @param memberIds who is invited, as of now
 */
@EventType(value = "cn.fengxing.alliance.meeting-changed.v1", topic = "fengxing.alliances.v1")
public record MeetingChanged(
        UUID meetingId, UUID allianceId, Instant startsAt, Instant endsAt, String state, List<UUID> memberIds)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return meetingId;
    }
}
