package cn.fengxing.member.consent;

import cn.fengxing.member.person.Person;
import cn.fengxing.member.person.PersonReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** The caller gives a consent, and takes it back with the data that hung on it. */
@ApplicationScoped
public class MyConsents {

    private final PersonReads reads;
    private final Consents consents;
    private final Event<ConsentWithdrawn> withdrawn;

    MyConsents(PersonReads reads, Consents consents, Event<ConsentWithdrawn> withdrawn) {
        this.reads = reads;
        this.consents = consents;
        this.withdrawn = withdrawn;
    }

    /** To the same text once more changes nothing. */
    @Transactional
    public ConsentView give(Purpose purpose, ConsentRequest request) {
        Person person = reads.myselfLocked();
        consents.giveUnlessStanding(person.id(), new ConsentGiven(purpose, request.textVersion()));
        return consents.of(person.id()).stream()
                .filter(consent -> consent.purpose() == purpose && consent.withdrawnAt() == null)
                .findFirst()
                .orElseThrow();
    }

    /** Taking back what was never given changes nothing. */
    @Transactional
    public void takeBack(Purpose purpose) {
        Person person = reads.myselfLocked();
        if (purpose == Purpose.REGISTRATION) {
            throw new ConsentRejected.AccountStandsOnIt();
        }
        if (consents.withdraw(person.id(), purpose)) {
            withdrawn.fire(new ConsentWithdrawn(person.id(), purpose));
        }
    }
}
