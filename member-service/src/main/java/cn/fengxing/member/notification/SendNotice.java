package cn.fengxing.member.notification;

import cn.fengxing.kit.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts notices into inboxes, in the caller's transaction: told of if the change is. Nobody is told who was erased, or never was.
 *
 * <pre>{@code
 * sendNotice.to(personId, NoticeKind.PLACED, branchId, clock.instant());
 * sendNotice.toHolders(Role.BRANCH_SECRETARY, branchId, NoticeKind.PLACEMENT_DUE, null, clock.instant());
 * }</pre>
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SendNotice {

    private final Recipients recipients;
    private final Notices notices;
    private final Alerts alerts;

    SendNotice(Recipients recipients, Notices notices, Alerts alerts) {
        this.recipients = recipients;
        this.notices = notices;
        this.alerts = alerts;
    }

    /**
     * @param subjectId what it is about, as the kind says; of a case that names its worker: null
     * @param shownFrom may lie ahead; until then nobody sees it
     */
    public void to(UUID personId, NoticeKind kind, @Nullable UUID subjectId, Instant shownFrom) {
        toAll(List.of(personId), kind, subjectId, shownFrom);
    }

    public void toAll(Collection<UUID> people, NoticeKind kind, @Nullable UUID subjectId, Instant shownFrom) {
        send(people, new Notice(kind, subjectId), shownFrom, null);
    }

    /** To everybody who holds one of the roles at this very organisation today, once for the occasion. */
    public void onceToHolders(
            String occasion,
            Collection<Role> roles,
            UUID organisationId,
            NoticeKind kind,
            @Nullable UUID subjectId,
            Instant shownFrom) {
        for (Role role : roles) {
            once(occasion, recipients.holding(role, organisationId), kind, subjectId, shownFrom);
        }
    }

    /** To everybody who holds the role at this very organisation today. */
    public void toHolders(
            Role role, UUID organisationId, NoticeKind kind, @Nullable UUID subjectId, Instant shownFrom) {
        toAll(recipients.holding(role, organisationId), kind, subjectId, shownFrom);
    }

    /**
     * Once for each person and occasion, however often it is called.
     *
     * @param occasion what the notice is the only one for: a reminder's due date, the id of an event
     */
    public void once(
            String occasion, Collection<UUID> people, NoticeKind kind, @Nullable UUID subjectId, Instant shownFrom) {
        send(people, new Notice(kind, subjectId), shownFrom, kind + "/" + subjectId + "/" + occasion);
    }

    private void send(Collection<UUID> people, Notice notice, Instant shownFrom, @Nullable String occasion) {
        for (UUID person : recipients.living(people)) {
            if (notices.add(person, notice, shownFrom, occasion)) {
                alerts.raise(person, shownFrom, notice.kind().urgent());
            }
        }
    }
}
