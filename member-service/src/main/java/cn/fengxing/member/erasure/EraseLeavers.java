package cn.fengxing.member.erasure;

import cn.fengxing.kit.due.ClaimedRows;
import cn.fengxing.kit.due.DueWork;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Erases those who asked for it a week ago and have not signed in since. */
@ApplicationScoped
public class EraseLeavers implements DueWork {

    private final People people;
    private final ErasePerson erasePerson;

    EraseLeavers(People people, ErasePerson erasePerson) {
        this.people = people;
        this.erasePerson = erasePerson;
    }

    @Override
    public String name() {
        return "erase-leavers";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        return new ClaimedRows<>(people.claimLeaving(now, limit), Person::id).each(erasePerson::erase, people::flush);
    }

    @Override
    @Transactional
    public void putOff(UUID personId, Instant until) {
        people.locked(personId).filter(Person::leaves).ifPresent(person -> person.leaveAt(until));
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return people.earliestLeaving();
    }
}
