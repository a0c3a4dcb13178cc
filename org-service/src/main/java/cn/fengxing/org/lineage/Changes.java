package cn.fengxing.org.lineage;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.org.lineage.Step.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every change with its reason and its steps; rows are only ever added. */
@ApplicationScoped
class Changes {

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    Changes(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** A change that was made. */
    record Made(UUID id, UUID organisationId, ChangeKind kind, LocalDate effectiveOn, boolean undone) {}

    UUID record(ChangeKind kind, UUID organisationId, LocalDate on, String reason, @Nullable UUID undoes) {
        UUID id = Ids.next();
        sql("""
                        INSERT INTO organisation_change
                            (id, organisation_id, kind, effective_on, reason, undoes, changed_by, changed_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, CAST(?6 AS uuid), ?7, ?8)""")
                .setParameter(1, id)
                .setParameter(2, organisationId)
                .setParameter(3, kind.name())
                .setParameter(4, on)
                .setParameter(5, reason)
                .setParameter(6, undoes == null ? null : undoes.toString())
                .setParameter(7, caller.personId())
                .setParameter(8, clock.instant())
                .executeUpdate();
        return id;
    }

    void record(UUID changeId, int number, Step step) {
        sql("""
                        INSERT INTO organisation_step (change_id, step, kind, organisation_id, from_id, to_id)
                        VALUES (?1, ?2, ?3, ?4, CAST(?5 AS uuid), CAST(?6 AS uuid))""")
                .setParameter(1, changeId)
                .setParameter(2, number)
                .setParameter(3, step.kind().name())
                .setParameter(4, step.organisationId())
                .setParameter(5, step.from() == null ? null : step.from().toString())
                .setParameter(6, step.to() == null ? null : step.to().toString())
                .executeUpdate();
    }

    Optional<Made> find(UUID id) {
        List<?> rows = tuples("""
                        SELECT c.id, c.organisation_id, c.kind, c.effective_on,
                               EXISTS (SELECT FROM organisation_change u WHERE u.undoes = c.id) AS undone
                          FROM organisation_change c WHERE c.id = ?1""").setParameter(1, id).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Made(
                        row.get("id", UUID.class),
                        row.get("organisation_id", UUID.class),
                        ChangeKind.valueOf(row.get("kind", String.class)),
                        row.get("effective_on", LocalDate.class),
                        row.get("undone", Boolean.class)))
                .findFirst();
    }

    /** The last step first, which is the order in which they are taken back. */
    List<Step> backwards(UUID changeId) {
        List<?> rows = tuples("""
                        SELECT kind, organisation_id, from_id, to_id FROM organisation_step
                         WHERE change_id = ?1 ORDER BY step DESC""").setParameter(1, changeId).getResultList();
        return rows.stream().map(Tuple.class::cast).map(Changes::step).toList();
    }

    private static Step step(Tuple row) {
        return new Step(
                Kind.valueOf(row.get("kind", String.class)),
                row.get("organisation_id", UUID.class),
                row.get("from_id", UUID.class),
                row.get("to_id", UUID.class));
    }

    private Query sql(String sql) {
        return entities.createNativeQuery(sql);
    }

    private Query tuples(String sql) {
        return entities.createNativeQuery(sql, Tuple.class);
    }
}
