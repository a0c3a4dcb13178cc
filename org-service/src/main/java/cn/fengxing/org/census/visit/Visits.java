package cn.fengxing.org.census.visit;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Visits in the database; rows are only ever added. */
@ApplicationScoped
class Visits {

    private static final String INSERT = """
            INSERT INTO visit (id, entry_id, visited_by, visited_on, division_code, at_address, verified, result, recorded_at)
            VALUES (:id, :entry, :by, :on, :division, :atAddress, string_to_array(:verified, ','), :result, :at)
            """;

    /** A visit carries out every open plan that the company is part of. */
    private static final String CARRY_OUT = """
            WITH carried_out AS (
                UPDATE planned_visit SET visit_id = :visit WHERE entry_id = :entry AND visit_id IS NULL RETURNING plan_id)
            UPDATE visit_plan p SET done = p.done + 1 FROM carried_out c WHERE p.id = c.plan_id
            """;

    private static final String OF_ENTRY = """
            SELECT id, entry_id, visited_by, visited_on, division_code, at_address, verified, result, recorded_at
              FROM visit WHERE entry_id = :entry AND id < :after ORDER BY id DESC LIMIT :limit
            """;

    private final EntityManager entities;
    private final Caller caller;

    Visits(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    VisitView add(UUID entryId, RecordVisitRequest request, Instant now) {
        List<Aspect> verified = request.verified().stream().sorted().toList();
        VisitView visit = new VisitView(
                Ids.next(),
                entryId,
                caller.personId(),
                request.visitedOn(),
                request.divisionCode(),
                request.atAddress(),
                verified,
                request.result(),
                now);
        entities.createNativeQuery(INSERT)
                .setParameter("id", visit.id())
                .setParameter("entry", entryId)
                .setParameter("by", visit.visitedBy())
                .setParameter("on", visit.visitedOn())
                .setParameter("division", visit.divisionCode())
                .setParameter("atAddress", visit.atAddress())
                .setParameter(
                        "verified",
                        String.join(",", verified.stream().map(Enum::name).toList()))
                .setParameter("result", visit.result().name())
                .setParameter("at", now)
                .executeUpdate();
        return visit;
    }

    void carryOut(UUID entryId, UUID visitId) {
        entities.createNativeQuery(CARRY_OUT)
                .setParameter("visit", visitId)
                .setParameter("entry", entryId)
                .executeUpdate();
    }

    /** The latest first. */
    List<VisitView> ofEntry(UUID entryId, UUID after, int limit) {
        var query = entities.createNativeQuery(OF_ENTRY, Tuple.class)
                .setParameter("entry", entryId)
                .setParameter("after", after)
                .setParameter("limit", limit);
        return ((List<?>) query.getResultList())
                .stream().map(row -> view((Tuple) row)).toList();
    }

    private static VisitView view(Tuple row) {
        return new VisitView(
                row.get("id", UUID.class),
                row.get("entry_id", UUID.class),
                row.get("visited_by", UUID.class),
                row.get("visited_on", LocalDate.class),
                row.get("division_code", String.class),
                row.get("at_address", Boolean.class),
                List.of((String[]) row.get("verified")).stream()
                        .filter(aspect -> !aspect.isEmpty())
                        .map(Aspect::valueOf)
                        .toList(),
                VisitResult.valueOf(row.get("result", String.class)),
                row.get("recorded_at", Instant.class));
    }
}
