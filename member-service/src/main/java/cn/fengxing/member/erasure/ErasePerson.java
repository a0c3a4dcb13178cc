package cn.fengxing.member.erasure;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.member.consent.Consents;
import cn.fengxing.member.grant.Grants;
import cn.fengxing.member.identity.Sessions;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.staff.StaffAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Erases a person. */
@ApplicationScoped
public class ErasePerson {

    private final People people;
    private final Belongings belongings;
    private final AuditTrail audit;

    ErasePerson(People people, Belongings belongings, AuditTrail audit) {
        this.people = people;
        this.belongings = belongings;
        this.audit = audit;
    }

    /** What other features hold of a person. */
    @ApplicationScoped
    static class Belongings {

        private final Sessions sessions;
        private final StaffAccounts accounts;
        private final Grants grants;
        private final Consents consents;
        private final Event<PersonLeaves> leaves;

        Belongings(
                Sessions sessions,
                StaffAccounts accounts,
                Grants grants,
                Consents consents,
                Event<PersonLeaves> leaves) {
            this.leaves = leaves;
            this.sessions = sessions;
            this.accounts = accounts;
            this.grants = grants;
            this.consents = consents;
        }

        void end(Person person) {
            leaves.fire(new PersonLeaves(person.id()));
            sessions.revokeAll(person.id());
            accounts.close(person.id());
            grants.endAll(person.id());
            consents.withdrawAll(person.id());
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void erase(Person person) {
        audit.record("erase-person", "person", person.id().toString(), null);
        belongings.end(person);
        people.erase(person);
        people.announce(person);
    }
}
