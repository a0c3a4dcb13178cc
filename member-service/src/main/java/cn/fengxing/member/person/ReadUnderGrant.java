package cn.fengxing.member.person;

import cn.fengxing.kit.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Shows name and phone, and nothing else, to whom the person agreed to be shown; on record, also for the person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReadUnderGrant {

    private static final String REASON = "经本人同意";

    private final RevealGrants grants;
    private final People people;
    private final Openings openings;
    private final AuditTrail audit;

    ReadUnderGrant(RevealGrants grants, People people, Openings openings, AuditTrail audit) {
        this.grants = grants;
        this.people = people;
        this.openings = openings;
        this.audit = audit;
    }

    /** Empty for whom nothing was granted. */
    Optional<PersonReads.Versioned> read(UUID personId) {
        return Optional.of(personId)
                .filter(grants::admitCaller)
                .flatMap(people::current)
                .map(this::shown);
    }

    private PersonReads.Versioned shown(Person person) {
        audit.record("read-person-under-grant", "person", person.id().toString(), REASON);
        openings.record(person.id(), "CONSENT", REASON);
        return new PersonReads.Versioned(people.open(person).nameAndPhone(), person.version());
    }
}
