package cn.fengxing.member.reminder;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.kit.inbox.UnreadableEvent;
import cn.fengxing.member.notification.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What another service asks to be told: to one person, and then nothing of what it is about, or to a role at an organisation. */
@ApplicationScoped
class RemindOnRequest implements EventHandler {

    private static final String REQUESTED = "cn.fengxing.notice.requested.v1";

    private final Remind remind;

    RemindOnRequest(Remind remind) {
        this.remind = remind;
    }

    /** What is read of the event; a kind or role that is not known yet parks it until it is. */
    record Requested(
            NoticeKind kind,
            @Nullable UUID personId,
            @Nullable UUID organisationId,
            @Nullable Role role,
            @Nullable UUID subjectId,
            @Nullable Instant notBefore) {}

    @Override
    public String topic() {
        return "fengxing.notices.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.type().equals(REQUESTED) || event.data() == null) {
            return;
        }
        Requested asked = event.as(Requested.class);
        if (asked.personId() != null && asked.subjectId() == null && asked.organisationId() == null) {
            remind.person(event, asked.personId(), asked.kind(), asked.notBefore());
        } else if (asked.personId() == null && asked.organisationId() != null && asked.role() != null) {
            remind.holders(
                    event,
                    asked.organisationId(),
                    List.of(asked.role()),
                    asked.kind(),
                    asked.subjectId(),
                    asked.notBefore());
        } else {
            throw new UnreadableEvent("Neither one person without a subject nor a role at an organisation", null);
        }
    }
}
