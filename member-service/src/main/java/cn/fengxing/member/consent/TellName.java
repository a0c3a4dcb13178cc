package cn.fengxing.member.consent;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.person.PersonReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The caller tells a name, or another one; it goes with the consent. */
@ApplicationScoped
public class TellName {

    private final PersonReads reads;
    private final People people;
    private final Consents consents;

    TellName(PersonReads reads, People people, Consents consents) {
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

    void forget(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() == Purpose.NAME) {
            people.locked(withdrawn.personId()).ifPresent(person -> {
                people.forgetName(person);
                people.announce(person);
            });
        }
    }
}
