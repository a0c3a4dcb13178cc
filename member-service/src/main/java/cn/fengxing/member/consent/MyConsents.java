package cn.fengxing.member.consent;

import cn.fengxing.member.person.Person;
import cn.fengxing.member.person.PersonReads;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The caller gives a consent, and takes it back with the data that hung on it. */
@ApplicationScoped
public class MyConsents {

    private final PersonReads reads;
    private final Consents consents;
    private final List<ConsentedData> consented;

    MyConsents(PersonReads reads, Consents consents, @All List<ConsentedData> consented) {
        this.reads = reads;
        this.consents = consents;
        this.consented = consented;
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
            consented.stream().filter(data -> data.purpose() == purpose).forEach(data -> data.forget(person.id()));
        }
    }
}
