package cn.fengxing.member.erasure;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.member.consent.Consents;
import cn.fengxing.member.grant.Grants;
import cn.fengxing.member.grant.StaffAccounts;
import cn.fengxing.member.identity.Sessions;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.person.PersonReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Erases the caller. */
@ApplicationScoped
public class ErasePerson {

    private final PersonReads reads;
    private final People people;
    private final Belongings belongings;
    private final AuditTrail audit;

    ErasePerson(PersonReads reads, People people, Belongings belongings, AuditTrail audit) {
        this.reads = reads;
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

        Belongings(Sessions sessions, StaffAccounts accounts, Grants grants, Consents consents) {
            this.sessions = sessions;
            this.accounts = accounts;
            this.grants = grants;
            this.consents = consents;
        }

        void end(Person person) {
            sessions.revokeAll(person.id());
            accounts.close(person.id());
            grants.endAll(person.id());
            consents.withdrawAll(person.id());
        }
    }

    @Transactional
    public void erase() {
        Person person = reads.myselfLocked();
        audit.record("erase-person", "person", person.id().toString(), null);
        belongings.end(person);
        people.erase(person);
        people.announce(person);
    }
}
