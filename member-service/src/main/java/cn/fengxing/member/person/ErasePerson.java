package cn.fengxing.member.person;

import cn.fengxing.kit.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Erases the caller: the key is destroyed, every session ends, and all services are told for good. */
@ApplicationScoped
public class ErasePerson {

    private final PersonReads reads;
    private final People people;
    private final AuditTrail audit;

    ErasePerson(PersonReads reads, People people, AuditTrail audit) {
        this.reads = reads;
        this.people = people;
        this.audit = audit;
    }

    @Transactional
    public void erase() {
        Person person = people.locked(reads.myself().id()).orElseThrow();
        audit.record("erase-person", "person", person.id().toString(), null);
        people.eraseKey(person);
        person.erase(Instant.now());
        for (String sql : new String[] {
            "DELETE FROM staff_account WHERE person_id = ?1",
            "UPDATE sign_in_session SET revoked_at = now() WHERE person_id = ?1 AND revoked_at IS NULL",
            "UPDATE role_grant SET ended_at = now() WHERE person_id = ?1 AND ended_at IS NULL"
        }) {
            people.getEntityManager()
                    .createNativeQuery(sql)
                    .setParameter(1, person.id())
                    .executeUpdate();
        }
        people.announce(person);
    }
}
