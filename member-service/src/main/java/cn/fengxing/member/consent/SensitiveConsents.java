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
import java.util.stream.Stream;

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

    /** As {@link HeldConsents#move}; a key names the purpose, for the hash depends on it. */
    Stream<String> move(UUID from, UUID to) {
        return Arrays.stream(Purpose.values())
                .filter(Purpose::sensitive)
                .flatMap(purpose -> moved(from, to, purpose).map(id -> purpose.name() + "/" + id));
    }

    private Stream<?> moved(UUID from, UUID to, Purpose purpose) {
        return entities
                .createNativeQuery("""
                        UPDATE sensitive_consent c SET person_index = ?2
                         WHERE c.person_index = ?1
                           AND (c.withdrawn_at IS NOT NULL
                                OR NOT EXISTS (SELECT FROM sensitive_consent o
                                                WHERE o.person_index = ?2 AND o.withdrawn_at IS NULL))
                        RETURNING id""", UUID.class)
                .setParameter(1, index(from, purpose))
                .setParameter(2, index(to, purpose))
                .getResultList()
                .stream();
    }

    /** @return whether the key is one of these */
    boolean moveBack(UUID from, UUID to, String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            return false;
        }
        Purpose purpose = Purpose.valueOf(key.substring(0, slash));
        entities.createNativeQuery("UPDATE sensitive_consent SET person_index = ?1 WHERE person_index = ?2 AND id = ?3")
                .setParameter(1, index(from, purpose))
                .setParameter(2, index(to, purpose))
                .setParameter(3, UUID.fromString(key.substring(slash + 1)))
                .executeUpdate();
        return true;
    }

    private byte[] index(UUID personId, Purpose purpose) {
        return personalData.blindIndex("consent", purpose.name() + "/" + personId);
    }
}
