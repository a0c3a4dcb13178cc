package cn.fengxing.org.alliance.feed;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a calendar gets for a good address: meetings of the last year and all to come. */
@ApplicationScoped
public class MeetingFeed {

    private static final Duration LOOKS_BACK = Duration.ofDays(366);

    /** An address lives no longer than the seat of the member that got it, nor than the alliance. */
    private static final String ALLIANCE = """
            SELECT a.id, a.name FROM alliance_feed f JOIN alliance a ON a.id = f.alliance_id
             WHERE f.token_hash = :hash AND f.revoked_at IS NULL AND a.dissolved_on IS NULL
               AND EXISTS (SELECT FROM alliance_seat s
                            WHERE s.alliance_id = a.id AND s.organisation_id = f.organisation_id
                              AND s.from_date <= :today AND coalesce(s.to_date, :today) >= :today)""";

    private static final String MEETINGS = """
            SELECT id, title, place, starts_at, ends_at, state = 'CANCELLED', changed_at, version
              FROM alliance_meeting
             WHERE alliance_id = :alliance AND starts_at >= :since ORDER BY starts_at DESC, id LIMIT 500""";

    private final EntityManager entities;
    private final Clock clock;

    MeetingFeed(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public String read(String token) {
        List<?> found = entities.createNativeQuery(ALLIANCE, Tuple.class)
                .setParameter("hash", new FeedToken(token).hash())
                .setParameter("today", Today.by(clock))
                .getResultList();
        Tuple alliance = found.stream().findFirst().map(Tuple.class::cast).orElseThrow(CommonProblems::notFound);
        List<?> rows = entities.createNativeQuery(MEETINGS, Tuple.class)
                .setParameter("alliance", alliance.get(0, UUID.class))
                .setParameter("since", clock.instant().minus(LOOKS_BACK))
                .getResultList();
        return MeetingCalendar.text(
                alliance.get(1, String.class),
                rows.stream().map(row -> entry((Tuple) row)).toList());
    }

    private static MeetingCalendar.Entry entry(Tuple row) {
        return new MeetingCalendar.Entry(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Instant.class),
                row.get(4, Instant.class),
                row.get(5, Boolean.class),
                row.get(6, Instant.class),
                row.get(7, Number.class).intValue());
    }
}
