package cn.fengxing.member.person;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole state of a person that others may know: no name, no phone, no number, no membership. */
@EventType(value = "cn.fengxing.person.changed.v1", topic = "fengxing.people.v1")
public record PersonChanged(
        UUID personId,
        @Nullable String kindOfWork,
        @Nullable UUID platformId,
        @Nullable UUID partnerId,
        @Nullable String divisionCode,
        @Nullable UUID contactBranchId,
        boolean erased,
        @Nullable Instant tokensValidFrom,
        List<UUID> revokedSessions,
        @Nullable UUID mergedInto)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return personId;
    }
}
