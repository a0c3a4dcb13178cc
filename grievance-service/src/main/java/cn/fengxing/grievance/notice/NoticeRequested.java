package cn.fengxing.grievance.notice;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person is to be told something, or whoever holds a role at an organisation.
 *
 * @param requestId of this request alone
 * @param subjectId what it is about; never beside a person
 */
@EventType(value = "cn.fengxing.notice.requested.v1", topic = "fengxing.notices.v1")
public record NoticeRequested(
        UUID requestId,
        NoticeKind kind,
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        @Nullable Role role,
        @Nullable UUID subjectId)
        implements DomainEvent {

    /** A request comes to pass once. */
    static final long VERSION = 1;

    static NoticeRequested toPerson(UUID personId, NoticeKind kind) {
        return new NoticeRequested(UUID.randomUUID(), kind, personId, null, null, null);
    }

    static NoticeRequested toHolders(Role role, UUID organisationId, NoticeKind kind, @Nullable UUID subjectId) {
        return new NoticeRequested(UUID.randomUUID(), kind, null, organisationId, role, subjectId);
    }

    @Override
    public UUID aggregateId() {
        return requestId;
    }
}
