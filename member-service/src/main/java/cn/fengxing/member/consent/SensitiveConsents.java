package cn.fengxing.member.consent;

import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Consents that are found by a keyed hash of person and purpose together, and lead from themselves to nobody. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SensitiveConsents {

    private final EntityManager entities;
    private final PersonalData personalData;
    private final Clock clock;

    SensitiveConsents(EntityManager entities, PersonalData personalData, Clock clock) {
        this.entities = entities;
        this.personalData = personalData;
        this.clock = clock;
    }

    void give(UUID personId, Purpose purpose, String textVersion) {
        entities.createNativeQuery("INSERT INTO sensitive_consent (id, person_index, purpose, text_version, given_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, index(personId, purpose))
                .setParameter(3, purpose.name())
                .setParameter(4, textVersion)
                .setParameter(5, clock.instant())
                .executeUpdate();
    }

    boolean withdraw(UUID personId, Purpose purpose) {
        return entities.createNativeQuery("UPDATE sensitive_consent SET withdrawn_at = ?2"
                                + " WHERE person_index = ?1 AND withdrawn_at IS NULL")
                        .setParameter(1, index(personId, purpose))
                        .setParameter(2, clock.instant())
                        .executeUpdate()
                > 0;
    }

    /** In no order. */
    List<ConsentView> of(UUID personId) {
        return Arrays.stream(Purpose.values())
                .filter(Purpose::sensitive)
                .flatMap(purpose -> of(personId, purpose).stream())
                .toList();
    }

    private List<ConsentView> of(UUID personId, Purpose purpose) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT purpose, text_version, given_at, withdrawn_at FROM sensitive_consent
                         WHERE person_index = ?1 ORDER BY given_at DESC LIMIT 200""", Tuple.class)
                .setParameter(1, index(personId, purpose))
                .getResultList();
        return rows.stream().map(row -> Consents.consent((Tuple) row)).toList();
    }

    private byte[] index(UUID personId, Purpose purpose) {
        return personalData.blindIndex("consent", purpose.name() + "/" + personId);
    }
}
