package cn.fengxing.member.person;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads of people: one's own in the clear, others masked and only within reach. */
@ApplicationScoped
public class PersonReads {

    private static final Role[] RESPONSIBLE = {Role.BRANCH_SECRETARY, Role.ADVISER};

    private final Caller caller;
    private final People people;

    PersonReads(Caller caller, People people) {
        this.caller = caller;
        this.people = people;
    }

    /** @param version for the entity tag */
    public record Versioned(PersonView view, long version) {}

    @Transactional
    public PersonView me() {
        return people.open(myself());
    }

    Person myself() {
        return people.findByIdOptional(caller.personId())
                .filter(person -> !person.erased())
                .orElseThrow(CommonProblems::notFound);
    }

    @Transactional
    public Versioned masked(UUID personId) {
        Person person = reached(personId);
        return new Versioned(people.masked(person), person.version());
    }

    /** A person whose branch the caller's role reaches; anybody else is not found. */
    Person reached(UUID personId) {
        caller.requireAny(RESPONSIBLE);
        Person person = people.findByIdOptional(personId)
                .filter(found -> found.contactBranchId() != null)
                .orElseThrow(CommonProblems::notFound);
        caller.require(person.contactBranchId(), RESPONSIBLE);
        return person;
    }

    /** Who looked at my data, newest first. */
    @Transactional
    public List<OpeningView> openings() {
        List<?> rows = people.getEntityManager()
                .createNativeQuery("""
                        SELECT opened_by, field, reason, opened_at FROM opening
                         WHERE person_id = ?1 ORDER BY id DESC LIMIT 200""", Tuple.class)
                .setParameter(1, caller.personId())
                .getResultList();
        return rows.stream().map(row -> opening((Tuple) row)).toList();
    }

    private static OpeningView opening(Tuple row) {
        return new OpeningView(
                row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class), row.get(3, Instant.class));
    }
}
