package cn.fengxing.grievance.notice;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Has somebody told, in the caller's transaction: asked for if the change is.
 *
 * <pre>{@code
 * requestNotice.toPerson(personId, NoticeKind.CASE_MOVED);
 * requestNotice.toHolders(Set.of(Role.REGULATOR), departmentId, NoticeKind.CASE_ASSIGNED, caseId);
 * }</pre>
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestNotice {

    /** Machines have webhooks, and a worker is told as a person. */
    private static final Set<Role> UNTOLD = EnumSet.of(Role.WORKER, Role.MEMBER, Role.PLATFORM_SYSTEM);

    private final PendingNotices pending;
    private final Outbox outbox;
    private final NoticeSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RequestNotice(PendingNotices pending, Outbox outbox, NoticeSettings settings, Clock clock) {
        this.pending = pending;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** After a random while, and never of what it is about: the moment and the key of the request tie nobody to anything. */
    public void toPerson(UUID personId, NoticeKind kind) {
        hold(NoticeRequested.toPerson(personId, kind), settings.person());
    }

    /** As {@link #toPerson}, and soon: somebody's safety is concerned. */
    public void toPersonSoon(UUID personId, NoticeKind kind) {
        hold(NoticeRequested.toPerson(personId, kind), settings.urgentPerson());
    }

    /** At once. @param subjectId as the organisation knows it */
    public void toHolders(Collection<Role> roles, UUID organisationId, NoticeKind kind, @Nullable UUID subjectId) {
        outbox.publishAll(told(roles).stream()
                .map(role -> NoticeRequested.toHolders(role, organisationId, kind, subjectId))
                .map(request -> new Outbox.Versioned(request, NoticeRequested.VERSION))
                .toList());
    }

    /** After a random while, to a company. @param subjectId as the company knows it */
    public void toCompany(Collection<Role> roles, UUID organisationId, NoticeKind kind, @Nullable UUID subjectId) {
        told(roles)
                .forEach(role ->
                        hold(NoticeRequested.toHolders(role, organisationId, kind, subjectId), settings.company()));
    }

    private static Set<Role> told(Collection<Role> roles) {
        Set<Role> told = EnumSet.copyOf(roles);
        told.removeAll(UNTOLD);
        return told;
    }

    /** On the minute, so that what belongs together does not leave alone. */
    private void hold(NoticeRequested request, Duration longest) {
        Instant at = clock.instant().plusMillis(random.nextLong(longest.toMillis() + 1));
        pending.hold(
                PendingNotice.of(request), at.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1)));
    }
}
