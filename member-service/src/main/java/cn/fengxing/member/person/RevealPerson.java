package cn.fengxing.member.person;

import cn.fengxing.kit.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Unmasks a person for one who is responsible, with a reason that the person will read. */
@ApplicationScoped
public class RevealPerson {

    private final People people;
    private final PersonReads reads;
    private final Openings openings;
    private final AuditTrail audit;

    RevealPerson(People people, PersonReads reads, Openings openings, AuditTrail audit) {
        this.people = people;
        this.reads = reads;
        this.openings = openings;
        this.audit = audit;
    }

    @Transactional
    public PersonView reveal(UUID personId, RevealRequest request) {
        Person person = reads.responsible(personId);
        audit.record("reveal-person", "person", person.id().toString(), request.reason());
        openings.record(person.id(), "CONTACT", request.reason());
        return people.open(person);
    }

    /** For a feature that has checked itself that the caller is responsible; empty for whoever has left. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PersonView> toWhoIsResponsible(UUID personId, RevealRequest request) {
        return people.living(personId).map(person -> {
            audit.record("reveal-person", "person", person.id().toString(), request.reason());
            openings.record(person.id(), "CONTACT", request.reason());
            return people.open(person);
        });
    }
}
