package cn.fengxing.member.reminder;

import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts what an event means into inboxes, once for each event, in the batch's transaction. */
@ApplicationScoped
class Remind {

    /** A reader that is new, or was away for long, reads what nobody needs to hear any more. */
    private static final Duration OLD = Duration.ofDays(2);

    private final SendNotice sendNotice;
    private final OrganisationTree tree;
    private final Clock clock;

    Remind(SendNotice sendNotice, OrganisationTree tree, Clock clock) {
        this.sendNotice = sendNotice;
        this.tree = tree;
        this.clock = clock;
    }

    /** Those who hold one of the roles at the organisation, or at what took its place. */
    void holders(
            ReceivedEvent event,
            UUID organisationId,
            Collection<Role> roles,
            NoticeKind kind,
            @Nullable UUID subjectId,
            @Nullable Instant notBefore) {
        if (isFresh(event)) {
            UUID now = tree.successor(organisationId).orElse(organisationId);
            sendNotice.onceToHolders(event.id().toString(), roles, now, kind, subjectId, notBefore(notBefore));
        }
    }

    void person(ReceivedEvent event, UUID personId, NoticeKind kind, @Nullable Instant notBefore) {
        if (isFresh(event)) {
            sendNotice.once(event.id().toString(), List.of(personId), kind, null, notBefore(notBefore));
        }
    }

    private boolean isFresh(ReceivedEvent event) {
        return event.time().isAfter(clock.instant().minus(OLD));
    }

    private Instant notBefore(@Nullable Instant wanted) {
        Instant now = clock.instant();
        return wanted == null || wanted.isBefore(now) ? now : wanted;
    }
}
