package cn.fengxing.member.registration;

import cn.fengxing.member.consent.Consents;
import cn.fengxing.member.consent.Purpose;
import cn.fengxing.member.person.Branches;
import cn.fengxing.member.person.Branches.Responsible;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Makes a worker known: with the branch responsible and the consent given. */
@ApplicationScoped
class NewWorkers {

    private final People people;
    private final Branches branches;
    private final Consents consents;
    private final Clock clock;

    NewWorkers(People people, Branches branches, Consents consents, Clock clock) {
        this.people = people;
        this.branches = branches;
        this.consents = consents;
        this.clock = clock;
    }

    Person add(RegisterRequest request) {
        branches.requireCompanies(request.work());
        Optional<Responsible> responsible = branches.responsibleFor(request.kindOfWork(), request.divisionCode());
        Person person = Person.worker(request.work(), responsible.orElse(null), clock.instant());
        people.sealPhone(person, request.phone());
        people.announce(person);
        consents.give(person.id(), Purpose.REGISTRATION, request.consent());
        responsible
                .filter(Responsible::placed)
                .ifPresent(branch -> branches.recordPlacement(person.id(), branch.organisationId(), null));
        return person;
    }
}
