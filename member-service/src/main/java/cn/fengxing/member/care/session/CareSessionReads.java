package cn.fengxing.member.care.session;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.care.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sessions for everybody. */
@ApplicationScoped
public class CareSessionReads {

    private static final String SELECT = """
            SELECT s.id, s.programme_id, s.starts_at, s.ends_at, s.station_id, s.address, s.state, l.capacity, l.opens_at, l.closes_at,
                   CASE WHEN s.state <> 'PLANNED' OR :now < l.opens_at OR :now >= l.closes_at THEN 'NOT_OPEN'
                        WHEN l.taken < l.capacity AND l.waiting = 0 THEN 'FREE'
                        WHEN l.waiting < l.waiting_limit THEN 'WAITING_LIST' ELSE 'FULL' END AS availability,
                   s.version
              FROM care_session s JOIN place_list l ON l.subject_id = s.id WHERE\s""";

    private final EntityManager entities;
    private final Programmes programmes;
    private final Clock clock;

    CareSessionReads(EntityManager entities, Programmes programmes, Clock clock) {
        this.entities = entities;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Where a list goes on. */
    record Key(Instant startsAt, UUID id) {}

    @Transactional
    public CareSessionView get(UUID id) {
        List<?> rows = entities.createNativeQuery(SELECT + "s.id = :id", Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(row -> view((Tuple) row)).findFirst().orElseThrow(CommonProblems::notFound);
    }

    /** Those that are not over, the next first. */
    @Transactional
    public Page<CareSessionView> list(UUID programmeId, PageRequest page) {
        programmes.get(programmeId);
        Key after = page.after(Key.class).orElse(new Key(Instant.EPOCH, new UUID(0, 0)));
        List<?> rows = entities.createNativeQuery(SELECT + """
                        s.programme_id = :programme AND s.ends_at > :now AND (s.starts_at, s.id) > (:start, :id)
                        ORDER BY s.starts_at, s.id""", Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("programme", programmeId)
                .setParameter("start", after.startsAt())
                .setParameter("id", after.id())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return Page.of(
                rows.stream().map(row -> view((Tuple) row)).toList(),
                page,
                session -> new Key(session.startsAt(), session.id()));
    }

    private static CareSessionView view(Tuple row) {
        return new CareSessionView(
                row.get("id", UUID.class),
                row.get("programme_id", UUID.class),
                row.get("starts_at", Instant.class),
                row.get("ends_at", Instant.class),
                row.get("station_id", UUID.class),
                row.get("address", String.class),
                CareSessionState.valueOf(row.get("state", String.class)),
                row.get("capacity", Integer.class),
                row.get("opens_at", Instant.class),
                row.get("closes_at", Instant.class),
                Availability.valueOf(row.get("availability", String.class)),
                row.get("version", Long.class));
    }
}
