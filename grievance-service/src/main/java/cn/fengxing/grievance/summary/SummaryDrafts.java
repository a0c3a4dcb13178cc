package cn.fengxing.grievance.summary;

import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What branches propose to tell the company, sealed until the worker says yes or writes something else. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SummaryDrafts {

    private final EntityManager entities;
    private final Statements statements;

    SummaryDrafts(EntityManager entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    void keep(UUID grievanceId, String draft) {
        entities.createNativeQuery("""
                        INSERT INTO summary_draft (grievance_id, words) VALUES (?1, ?2)
                        ON CONFLICT (grievance_id) DO UPDATE SET words = excluded.words""")
                .setParameter(1, grievanceId)
                .setParameter(2, statements.sealNote(grievanceId, draft))
                .executeUpdate();
    }

    Optional<String> of(UUID grievanceId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT words FROM summary_draft WHERE grievance_id = ?1", byte[].class)
                .setParameter(1, grievanceId)
                .getResultList();
        return rows.stream().map(byte[].class::cast).findFirst().flatMap(words -> statements.note(grievanceId, words));
    }

    void drop(UUID grievanceId) {
        entities.createNativeQuery("DELETE FROM summary_draft WHERE grievance_id = ?1")
                .setParameter(1, grievanceId)
                .executeUpdate();
    }
}
