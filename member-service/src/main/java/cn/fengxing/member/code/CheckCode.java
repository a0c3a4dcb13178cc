package cn.fengxing.member.code;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.member.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Takes a one-time code: right once, wrong at most five times. Runs in the caller's transaction. */
@ApplicationScoped
@Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = CodeRejected.class)
public class CheckCode {

    private static final int TRIES = 5;

    private final EntityManager entities;
    private final People people;
    private final PersonalData personalData;

    CheckCode(EntityManager entities, People people, PersonalData personalData) {
        this.entities = entities;
        this.people = people;
        this.personalData = personalData;
    }

    /**
     * The code stays good until {@link #useUp}, so that a registration refused for another reason can be repeated.
     *
     * @throws CodeRejected.WrongCode also when it expired or was tried too often
     */
    public void check(String phone, String code) {
        Instant now = Instant.now();
        // Counted before compared: the row stays locked, so that tries at the same time cannot pass as one.
        int known = entities.createNativeQuery("""
                        UPDATE sign_in_code SET tries = tries + 1
                         WHERE phone_index = ?1 AND expires_at > ?2 AND tries < ?3""")
                .setParameter(1, people.indexOf(phone))
                .setParameter(2, now)
                .setParameter(3, TRIES)
                .executeUpdate();
        if (known == 0 || !matches(phone, code)) {
            throw new CodeRejected.WrongCode();
        }
    }

    private boolean matches(String phone, String code) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM sign_in_code WHERE phone_index = ?1 AND code_hash = ?2", Integer.class)
                .setParameter(1, people.indexOf(phone))
                .setParameter(2, personalData.blindIndex(SendCode.CODE, phone + "/" + code))
                .getResultList()
                .isEmpty();
    }

    /** The code has done its work; it ends where it began, also for who asks the time a moment before. */
    public void useUp(String phone) {
        entities.createNativeQuery("UPDATE sign_in_code SET expires_at = sent_at WHERE phone_index = ?1")
                .setParameter(1, people.indexOf(phone))
                .executeUpdate();
    }
}
