package cn.fengxing.member.person;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads of people: one's own in the clear, others masked and only within reach. */
@ApplicationScoped
public class PersonReads {

    /** Those who may need to reach a person. */
    private static final Role[] RESPONSIBLE = {Role.BRANCH_SECRETARY, Role.ADVISER};

    /** Those who may see that there is one, to place him or give him a role. */
    private static final Role[] READERS = {Role.BRANCH_SECRETARY, Role.ADVISER, Role.ORG_ADMIN};

    private final Caller caller;
    private final PersonReach reach;
    private final People people;
    private final ReadUnderGrant underGrant;

    PersonReads(Caller caller, PersonReach reach, People people, ReadUnderGrant underGrant) {
        this.caller = caller;
        this.reach = reach;
        this.people = people;
        this.underGrant = underGrant;
    }

    /** @param version for the entity tag */
    public record Versioned(PersonView view, long version) {}

    @Transactional
    public Versioned me() {
        return people.versioned(people.living(caller.personId()).orElseThrow(CommonProblems::notFound));
    }

    /** For a change of the caller's own data. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Person myselfLocked() {
        return people.locked(caller.personId()).orElseThrow(CommonProblems::notFound);
    }

    /** In the clear to whom the person agreed to be shown, masked to who is responsible. */
    @Transactional
    public Versioned read(UUID personId) {
        return underGrant.read(personId).orElseGet(() -> masked(personId));
    }

    @Transactional
    public Versioned masked(UUID personId) {
        Person person = reached(personId, READERS);
        return new Versioned(people.masked(person), person.version());
    }

    /** A person whom the caller is responsible for; anybody else is not found. */
    Person responsible(UUID personId) {
        return reached(personId, RESPONSIBLE);
    }

    private Person reached(UUID personId, Role... roles) {
        caller.requireAny(roles);
        Person person = people.current(personId).orElseThrow(CommonProblems::notFound);
        reach.require(person, roles);
        return person;
    }

    /** By the keyed hash of the phone; empty when nobody has it and when somebody out of reach has it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PersonView> maskedByPhone(String phone) {
        caller.requireAny(READERS);
        return people.byPhone(phone)
                .filter(person -> reach.reaches(person, READERS))
                .map(people::masked);
    }

    /** Whom a branch is responsible for, earliest first. */
    @Transactional
    public Page<PersonView> ofBranch(UUID branchId, PageRequest page) {
        UUID after = page.after(UUID.class).orElse(new UUID(0, 0));
        caller.require(branchId, READERS);
        Page<Person> found = Page.of(people.ofBranch(branchId, after, page.limit() + 1), page, Person::id);
        return new Page<>(people.masked(found.items()), found.next());
    }

    /** Workers of the caller's divisions whom no branch has taken yet, oldest first. */
    @Transactional
    public Page<PersonView> unplaced(PageRequest page) {
        ReachFilter filter = caller.reach(Role.ORG_ADMIN, Role.BRANCH_SECRETARY);
        UUID after = page.after(UUID.class).orElse(new UUID(0, 0));
        List<Person> rows = people.unplaced(filter, after, page.limit() + 1);
        Page<Person> found = Page.of(rows, page, Person::id);
        return new Page<>(people.masked(found.items()), found.next());
    }
}
