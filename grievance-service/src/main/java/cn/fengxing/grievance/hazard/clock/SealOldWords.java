package cn.fengxing.grievance.hazard.clock;

import cn.fengxing.grievance.hazard.access.Reporters;
import cn.fengxing.kit.due.DueWork;
import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Seals what was written of hazards before words were sealed; once that is done, it finds nothing more. */
@ApplicationScoped
public class SealOldWords implements DueWork {

    private final EntityManager entities;
    private final Reporters reporters;
    private final PersonalData personalData;

    SealOldWords(EntityManager entities, Reporters reporters, PersonalData personalData) {
        this.entities = entities;
        this.reporters = reporters;
        this.personalData = personalData;
    }

    @Override
    public String name() {
        return "seal-old-words-of-hazards";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT id, plain_words FROM hazard_report WHERE plain_words IS NOT NULL
                         ORDER BY id LIMIT ?1 FOR UPDATE SKIP LOCKED""", Tuple.class)
                .setParameter(1, limit)
                .getResultList();
        rows.forEach(row -> seal((Tuple) row));
        return rows.size();
    }

    /** What an erased person wrote goes with the person. */
    private void seal(Tuple row) {
        UUID id = row.get(0, UUID.class);
        byte[] words = personalData.erased(id)
                ? null
                : reporters.seal(id, null, row.get(1, String.class)).words();
        entities.createNativeQuery("UPDATE hazard_report SET words = ?2, plain_words = NULL WHERE id = ?1")
                .setParameter(1, id)
                .setParameter(2, words)
                .executeUpdate();
    }
}
