package cn.fengxing.member.duplicate;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.member.grant.Grants;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.person.PersonReach;
import cn.fengxing.member.person.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Two accounts, both within the caller's reach: a worker's by branch or place, staff by where they have roles. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Pairs {

    private final Caller caller;
    private final PersonReach reach;
    private final People people;
    private final Grants grants;

    Pairs(Caller caller, PersonReach reach, People people, Grants grants) {
        this.caller = caller;
        this.reach = reach;
        this.people = people;
        this.grants = grants;
    }

    record Pair(Person from, Person to) {}

    /** Locked in the order of ids, so that two merges at once do not wait for each other. */
    Pair locked(UUID fromId, UUID toId) {
        caller.requireAny(Role.ORG_ADMIN);
        if (fromId.equals(toId)) {
            throw new FieldRejected("toId", "same-account");
        }
        Stream.of(fromId, toId).sorted().forEach(people::lockedOrMerged);
        return new Pair(reached(fromId), reached(toId));
    }

    PairView view(Pair pair) {
        PersonView from = people.masked(pair.from());
        PersonView to = people.masked(pair.to());
        return new PairView(
                from,
                to,
                people.sameName(pair.from(), pair.to()),
                from.platformId() != null && Objects.equals(from.platformId(), to.platformId()),
                !holdsRoles(pair.from()));
    }

    boolean holdsRoles(Person person) {
        return !grants.organisationsOf(person.id()).isEmpty();
    }

    private Person reached(UUID id) {
        return people.living(id).filter(this::isReached).orElseThrow(CommonProblems::notFound);
    }

    boolean isReached(Person person) {
        if (person.isWorker()) {
            return reach.reaches(person, Role.ORG_ADMIN);
        }
        List<UUID> seats = grants.organisationsOf(person.id());
        return !seats.isEmpty() && seats.stream().allMatch(seat -> caller.reaches(seat, Role.ORG_ADMIN));
    }
}
