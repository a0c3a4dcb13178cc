package cn.fengxing.member.erasure;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Erases a person. */
@ApplicationScoped
public class ErasePerson {

    private final People people;
    private final List<Holding> holdings;
    private final AuditTrail audit;

    ErasePerson(People people, @All List<Holding> holdings, AuditTrail audit) {
        this.people = people;
        this.holdings = holdings;
        this.audit = audit;
    }

    /** With every account that was found to be the same person's. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(Person person) {
        people.mergedInto(person.id()).forEach(this::eraseAlone);
        eraseAlone(person);
    }

    private void eraseAlone(Person person) {
        audit.record("erase-person", "person", person.id().toString(), null);
        holdings.forEach(holding -> holding.erase(person.id()));
        people.erase(person);
        people.announce(person);
    }
}
