package cn.fengxing.member.identity;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.member.person.People;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Takes a one-time code: right once, wrong at most five times. */
@ApplicationScoped
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
     * Uses the code up in the caller's transaction, so that a refused registration leaves it valid.
     *
     * @throws IdentityRejected.WrongCode also when it expired or was tried too often
     */
    public void check(String phone, String code) {
        Instant now = Instant.now();
        // Counting a try must outlive the refusal that rolls everything else back.
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "UPDATE sign_in_code SET tries = tries + 1 WHERE phone_index = ?1")
                        .setParameter(1, people.indexOf(phone))
                        .executeUpdate());
        int used = entities.createNativeQuery("""
                        UPDATE sign_in_code SET expires_at = ?3
                         WHERE phone_index = ?1 AND code_hash = ?2 AND expires_at > ?3 AND tries <= ?4""")
                .setParameter(1, people.indexOf(phone))
                .setParameter(2, personalData.blindIndex(SendCode.CODE, phone + "/" + code))
                .setParameter(3, now)
                .setParameter(4, TRIES)
                .executeUpdate();
        if (used == 0) {
            throw new IdentityRejected.WrongCode();
        }
    }
}
