package cn.fengxing.grievance.collective.desk;

import static java.util.stream.Collectors.joining;

import cn.fengxing.grievance.access.Admission;
import cn.fengxing.grievance.access.Seats.Seat;
import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.collective.Collective;
import cn.fengxing.grievance.collective.Likeness;
import cn.fengxing.grievance.knownperson.KnownPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Which of the cases on a desk are alike: of one platform, category and place, filed within 30 days, and not answered yet. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AlikeCases {

    private static final Duration WITHIN = Duration.ofDays(30);

    /** Of what the caller may handle there; urgent ones wait for no others. */
    private static final String ON_DESK = """
              FROM grievance g
             WHERE g.status IN ('AWAITING_ACCEPTANCE', 'IN_PROGRESS') AND g.priority = 'NORMAL' AND NOT g.unrouted
               AND g.platform_id IS NOT NULL AND g.collective_id IS NULL AND g.filed_at > :since
               AND (g.owner_id, g.hop) IN (
                   SELECT * FROM unnest(CAST(string_to_array(:owners, ',') AS uuid[]), string_to_array(:hops, ',')))
               AND g.owner_id = ANY(CAST(string_to_array(:owners, ',') AS uuid[]))
               AND (g.filer IS NULL OR g.filer NOT IN (:me))
               AND (g.hop = 'PLATFORM' OR %s)
            """.formatted(Admission.UNTIED);

    private final EntityManager entities;
    private final KnownPeople knownPeople;
    private final CollectiveDesk desk;
    private final Clock clock;

    AlikeCases(EntityManager entities, KnownPeople knownPeople, CollectiveDesk desk, Clock clock) {
        this.entities = entities;
        this.knownPeople = knownPeople;
        this.desk = desk;
        this.clock = clock;
    }

    /** Cases of one kind on one desk. */
    record Kind(Hop hop, UUID ownerId, Likeness likeness) {}

    /** How many of them there are, and in which counties. */
    record Found(long cases, List<String> counties) {

        Found and(Found more) {
            List<String> both = new ArrayList<>(counties);
            both.addAll(more.counties);
            return new Found(cases + more.cases, both);
        }
    }

    /** By kind; where they lie at a company, of a place that it may know. */
    Map<Kind, Found> on(List<Seat> desks) {
        Map<Kind, Found> found = new LinkedHashMap<>();
        if (desks.isEmpty()) {
            return found;
        }
        String select = "SELECT g.owner_id, g.hop, g.platform_id, g.category, left(g.division_code, 6), count(*)";
        List<?> rows = bound(
                        entities.createNativeQuery(select + ON_DESK + "GROUP BY 1, 2, 3, 4, 5", Tuple.class), desks)
                .getResultList();
        for (Object each : rows) {
            Tuple row = (Tuple) each;
            String county = row.get(4, String.class);
            found.merge(kind(row, county), new Found(row.get(5, Long.class), List.of(county)), Found::and);
        }
        return found;
    }

    /** The cases of that kind, the oldest first, no more than one collective case may have. */
    List<UUID> of(Kind kind, Seat seat, Found found) {
        String conditions = """
                AND g.platform_id = :platform AND g.category = :category
                AND left(g.division_code, 6) = ANY(string_to_array(:counties, ','))
                ORDER BY g.filed_at, g.id LIMIT :most""";
        List<?> ids = bound(entities.createNativeQuery("SELECT g.id" + ON_DESK + conditions, UUID.class), List.of(seat))
                .setParameter("platform", kind.likeness().platformId())
                .setParameter("category", kind.likeness().category().name())
                .setParameter("counties", String.join(",", found.counties()))
                .setParameter("most", Collective.MAX_CASES)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Query bound(Query query, List<Seat> desks) {
        return desk.bindTies(query)
                .setParameter("since", now().minus(WITHIN))
                .setParameter("owners", joined(desks, Seat::organisationId))
                .setParameter("hops", joined(desks, Seat::hop))
                .setParameter("me", desk.me());
    }

    private Kind kind(Tuple row, String county) {
        Hop hop = Hop.valueOf(row.get(1, String.class));
        UUID platformId = row.get(2, UUID.class);
        String place = county + "000000";
        String shown = hop.isCompany() ? knownPeople.crowdedDivision(platformId, place) : place;
        Likeness likeness = new Likeness(Category.valueOf(row.get(3, String.class)), platformId, shown);
        return new Kind(hop, row.get(0, UUID.class), likeness);
    }

    private static String joined(List<Seat> desks, Function<Seat, Object> part) {
        return desks.stream().map(part).map(Object::toString).collect(joining(","));
    }
}
