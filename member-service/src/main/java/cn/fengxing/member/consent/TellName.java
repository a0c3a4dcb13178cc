package cn.fengxing.member.consent;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.person.PersonReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The caller tells a name, or another one, and takes it back. */
@ApplicationScoped
public class TellName {

    private final PersonReads reads;
    private final People people;
    private final Consents consents;
    private final Event<ConsentWithdrawn> withdrawn;

    TellName(PersonReads reads, People people, Consents consents, Event<ConsentWithdrawn> withdrawn) {
        this.withdrawn = withdrawn;
        this.reads = reads;
        this.people = people;
        this.consents = consents;
    }

    @Transactional
    public PersonReads.Versioned tell(@Nullable String ifMatch, NameRequest request) {
        Person person = reads.myselfLocked();
        EntityTags.requireMatch(ifMatch, person.version());
        consents.give(person.id(), Purpose.NAME, request.consent());
        people.sealName(person, request.name().strip());
        people.announce(person);
        return people.versioned(person);
    }

    /** The data goes with the consent. Taking back what was never given changes nothing. */
    @Transactional
    public void takeBack(Purpose purpose) {
        Person person = reads.myselfLocked();
        if (purpose == Purpose.REGISTRATION) {
            throw new ConsentRejected.AccountStandsOnIt();
        }
        if (!consents.withdraw(person.id(), purpose)) {
            return;
        }
        if (purpose == Purpose.NAME) {
            people.forgetName(person);
            people.announce(person);
        }
        withdrawn.fire(new ConsentWithdrawn(person.id(), purpose));
    }
}
