package cn.fengxing.member.roster;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.tabular.CellFault;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists and their progress in the database. */
@Singleton
class RosterRecords {

    /** One replica works on one list at a time, so that a company's lists are taken in the order in which they came. */
    private static final long LOCK = 0x726F73746572L;

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    RosterRecords(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** A list under way. */
    record Task(UUID id, UUID companyId, RosterScope scope, RosterMode mode, Progress progress) {}

    record Progress(long rowsDone, long rowsRefused, int attempts) {}

    void add(UUID id, RosterTerms terms) {
        entities.createNativeQuery("""
                        INSERT INTO roster (id, company_id, scope, mode, legal_basis, basis_reference, state, uploaded_by,
                                            created_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'QUEUED', ?7, ?8)""")
                .setParameter(1, id)
                .setParameter(2, terms.companyId())
                .setParameter(3, terms.scope().name())
                .setParameter(4, terms.mode().name())
                .setParameter(5, terms.legalBasis().name())
                .setParameter(6, terms.basisReference())
                .setParameter(7, caller.personId())
                .setParameter(8, clock.instant())
                .executeUpdate();
    }

    boolean mine() {
        return (Boolean) entities.createNativeQuery("SELECT pg_try_advisory_xact_lock(?1)", Boolean.class)
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    Optional<Task> next() {
        List<?> found = entities.createNativeQuery("""
                        SELECT id, company_id, scope, mode, rows_done, rows_refused, attempts FROM roster
                         WHERE state IN ('QUEUED', 'RUNNING') ORDER BY created_at, id LIMIT 1""", Tuple.class).getResultList();
        return found.stream().map(row -> task((Tuple) row)).findFirst();
    }

    private static Task task(Tuple row) {
        return new Task(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                RosterScope.valueOf(row.get(2, String.class)),
                RosterMode.valueOf(row.get(3, String.class)),
                new Progress(row.get(4, Long.class), row.get(5, Long.class), row.get(6, Integer.class)));
    }

    void attempt(UUID id) {
        update("UPDATE roster SET state = 'RUNNING', attempts = attempts + 1 WHERE id = ?1", id)
                .executeUpdate();
    }

    /** Also ends the count of attempts in vain. */
    void advance(UUID id, List<RosterRow> rows) {
        long refused = 0;
        for (RosterRow row : rows) {
            refused += row.listed() == null ? 1 : 0;
            for (int at = 0; at < row.faults().size(); at++) {
                fault(id, row.number(), at, row.faults().get(at));
            }
        }
        update(
                        "UPDATE roster SET rows_done = rows_done + ?2, rows_refused = rows_refused + ?3, attempts = 0 WHERE id = ?1",
                        id)
                .setParameter(2, rows.size())
                .setParameter(3, refused)
                .executeUpdate();
    }

    private void fault(UUID id, long row, int at, CellFault fault) {
        update("INSERT INTO roster_fault VALUES (?1, ?2, ?3, ?4, ?5)", id)
                .setParameter(2, row)
                .setParameter(3, at)
                .setParameter(4, fault.column())
                .setParameter(5, fault.reason())
                .executeUpdate();
    }

    /** @param failure null when all rows were read */
    void end(UUID id, @Nullable String failure) {
        update("UPDATE roster SET state = ?2, failure = CAST(?3 AS text), finished_at = ?4 WHERE id = ?1", id)
                .setParameter(2, (failure == null ? RosterState.DONE : RosterState.FAILED).name())
                .setParameter(3, failure)
                .setParameter(4, clock.instant())
                .executeUpdate();
    }

    private Query update(String sql, UUID id) {
        return entities.createNativeQuery(sql).setParameter(1, id);
    }
}
