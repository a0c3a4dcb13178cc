package cn.fengxing.grievance.survey;

import cn.fengxing.kit.personal.RowKey;
import cn.fengxing.kit.personal.RowKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * That somebody has answered, until the end: a hash of the person under a key of the survey's own. At the end the key is destroyed
 * and the marks are deleted, so that a copy of either leads nowhere.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SurveyMarks {

    private static final String FIELD = "survey-mark";
    private static final String HMAC = "HmacSHA256";

    private final EntityManager entities;
    private final RowKeys rowKeys;
    private final SecureRandom random = new SecureRandom();

    SurveyMarks(EntityManager entities, RowKeys rowKeys) {
        this.entities = entities;
        this.rowKeys = rowKeys;
    }

    void prepare(Survey survey) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        RowKey row = rowKeys.create(survey.id());
        survey.markUnder(row.seal(FIELD, key), row.wrapped(), row.masterKeyId());
    }

    /** False if one of the accounts has answered. */
    boolean add(Survey survey, UUID person, Collection<UUID> accounts) {
        byte[] key = key(survey);
        List<byte[]> marks =
                accounts.stream().map(account -> mark(key, account)).toList();
        boolean answered = !entities.createNativeQuery(
                        "SELECT 1 FROM survey_mark WHERE survey_id = ?1 AND mark IN (?2)", Integer.class)
                .setParameter(1, survey.id())
                .setParameter(2, marks)
                .getResultList()
                .isEmpty();
        return !answered
                && entities.createNativeQuery("INSERT INTO survey_mark VALUES (?1, ?2) ON CONFLICT DO NOTHING")
                                .setParameter(1, survey.id())
                                .setParameter(2, mark(key, person))
                                .executeUpdate()
                        == 1;
    }

    void destroy(Survey survey) {
        survey.close();
        entities.createNativeQuery("DELETE FROM survey_mark WHERE survey_id = ?1")
                .setParameter(1, survey.id())
                .executeUpdate();
    }

    private byte[] key(Survey survey) {
        return rowKeys.unwrap(
                        survey.id(),
                        Objects.requireNonNull(survey.wrappedKey()),
                        Objects.requireNonNull(survey.masterKeyId()))
                .open(FIELD, Objects.requireNonNull(survey.markKey()));
    }

    private static byte[] mark(byte[] key, UUID person) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(ByteBuffer.allocate(16)
                    .putLong(person.getMostSignificantBits())
                    .putLong(person.getLeastSignificantBits())
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
