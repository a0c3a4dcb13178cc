package cn.fengxing.member.identity.oidc;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.member.identity.oidc.ForeignIssuer.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Links in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ForeignSubjects {

    private static final String SUBJECT = "foreign-subject";
    private static final String TOKEN = "foreign-token";

    private final EntityManager entities;
    private final PersonalData personalData;

    ForeignSubjects(EntityManager entities, PersonalData personalData) {
        this.entities = entities;
        this.personalData = personalData;
    }

    /** False when the token was used before. */
    boolean use(String idToken, Instant expiresAt) {
        return entities.createNativeQuery(
                                "INSERT INTO foreign_token VALUES (?1, ?2) ON CONFLICT (token_hash) DO NOTHING")
                        .setParameter(1, personalData.blindIndex(TOKEN, exactly(idToken)))
                        .setParameter(2, expiresAt.plusSeconds(60))
                        .executeUpdate()
                == 1;
    }

    Optional<UUID> personOf(Subject subject) {
        return entities
                .createNativeQuery("SELECT person_id FROM foreign_subject WHERE subject_hash = ?1", UUID.class)
                .setParameter(1, hash(subject))
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** Instead of another subject of the same issuer. */
    void link(UUID personId, Subject subject) {
        entities.createNativeQuery("DELETE FROM foreign_subject WHERE person_id = ?1 AND issuer = ?2")
                .setParameter(1, personId)
                .setParameter(2, subject.issuer())
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO foreign_subject VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, hash(subject))
                .setParameter(2, personId)
                .setParameter(3, subject.issuer())
                .setParameter(4, Instant.now())
                .executeUpdate();
    }

    boolean unlinkAll(UUID personId) {
        return entities.createNativeQuery("DELETE FROM foreign_subject WHERE person_id = ?1")
                        .setParameter(1, personId)
                        .executeUpdate()
                > 0;
    }

    private byte[] hash(Subject subject) {
        return personalData.blindIndex(SUBJECT, exactly(subject.issuer() + "|" + subject.name()));
    }

    /** An index forgives how a phone is typed; a subject is another by a single letter's case. */
    private static String exactly(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
