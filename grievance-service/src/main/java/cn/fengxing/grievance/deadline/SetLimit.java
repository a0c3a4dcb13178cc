package cn.fengxing.grievance.deadline;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.deadline.LimitBook.Question;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets a limit from a day on: the province's by its administrators, an organisation's own by whoever administers it, and then no
 * longer than the province's. Each change is a row; clocks that run keep their dates.
 */
@ApplicationScoped
class SetLimit {

    private static final int URGENT_MINUTES = 15;
    private static final Set<LimitKind> OWNERS = EnumSet.of(LimitKind.ACCEPT, LimitKind.DISPATCH, LimitKind.RESOLVE);

    private final EntityManager entities;
    private final Limits limits;
    private final LimitGuard guard;
    private final Clock clock;

    SetLimit(EntityManager entities, Limits limits, LimitGuard guard, Clock clock) {
        this.entities = entities;
        this.limits = limits;
        this.guard = guard;
        this.clock = clock;
    }

    @Transactional
    public void set(SetLimitRequest request) {
        guard.admit(request.organisationId());
        Limit limit = request.limit();
        if (limit.validFrom().isBefore(Today.by(clock))) {
            throw new FieldRejected("validFrom", "in-past");
        }
        requireMeaning(limit);
        requireUrgency(limit);
        if (limit.organisationId() != null) {
            requireNoLonger(limit, limit.organisationId());
        }
        insert(limit);
    }

    private void requireMeaning(Limit limit) {
        boolean plain = limit.category() == null
                && limit.priority() == null
                && limit.organisationType() == null
                && limit.organisationId() == null;
        boolean twice = limit.workingDays() != null && limit.minutes() != null;
        if (twice || plain && limit.isLifted() || !limits.book().knows(limit.hop(), limit.kind())) {
            throw new LimitRejected.Meaningless();
        }
        if (limit.organisationId() != null && (limit.organisationType() != null || !OWNERS.contains(limit.kind()))) {
            throw new LimitRejected.NotAnOrganisationsOwn();
        }
    }

    /** The quarter of an hour is a promise; it may be shortened. */
    private static void requireUrgency(Limit limit) {
        boolean promised = limit.priority() == Priority.URGENT_SAFETY
                && (limit.kind() == LimitKind.ACCEPT || limit.kind() == LimitKind.DISPATCH);
        boolean liftsAnother = limit.isLifted() && (limit.category() != null || limit.organisationType() != null);
        if (promised && !liftsAnother && (limit.minutes() == null || limit.minutes() > URGENT_MINUTES)) {
            throw new LimitRejected.UrgentTooLong();
        }
    }

    /** Than the province's on its first day; later, and where the province's is more particular, the shorter one counts anyhow. */
    private void requireNoLonger(Limit own, UUID organisationId) {
        if (own.isLifted()) {
            return;
        }
        Category category = own.category() == null ? Category.OTHER : own.category();
        Priority priority = own.priority() == null ? Priority.NORMAL : own.priority();
        Question question = new Question(own.hop(), own.kind(), category, priority, limits.typeOf(organisationId));
        if (own.isLongerThan(limits.book().general(question, own.validFrom()))) {
            throw new LimitRejected.LongerThanTheProvinces();
        }
    }

    private void insert(Limit limit) {
        entities.createNativeQuery("""
                        INSERT INTO clock_limit (hop, kind, category, priority, organisation_type, organisation_id, working_days,
                               minutes, valid_from, set_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, CAST(?6 AS uuid), CAST(?7 AS int), CAST(?8 AS int), ?9, ?10)""")
                .setParameter(1, limit.hop().name())
                .setParameter(2, limit.kind().name())
                .setParameter(3, text(limit.category()))
                .setParameter(4, text(limit.priority()))
                .setParameter(5, limit.organisationType())
                .setParameter(6, text(limit.organisationId()))
                .setParameter(7, text(limit.workingDays()))
                .setParameter(8, text(limit.minutes()))
                .setParameter(9, limit.validFrom())
                .setParameter(10, clock.instant())
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
