package cn.fengxing.member.person;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Unmasks a person for one who is responsible, with a reason that the person will read. */
@ApplicationScoped
public class RevealPerson {

    private final Caller caller;
    private final People people;
    private final PersonReads reads;
    private final AuditTrail audit;
    private final Clock clock;

    RevealPerson(Caller caller, People people, PersonReads reads, AuditTrail audit, Clock clock) {
        this.caller = caller;
        this.people = people;
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PersonView reveal(UUID personId, RevealRequest request) {
        Person person = reads.reached(personId);
        audit.record("reveal-person", "person", personId.toString(), request.reason());
        people.getEntityManager()
                .createNativeQuery("INSERT INTO opening VALUES (?1, ?2, ?3, 'CONTACT', ?4, ?5)")
                .setParameter(1, Ids.next())
                .setParameter(2, personId)
                .setParameter(3, caller.personId())
                .setParameter(4, request.reason())
                .setParameter(5, clock.instant())
                .executeUpdate();
        return people.open(person);
    }
}
