package cn.fengxing.member.person;

import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.personal.Masked;
import cn.fengxing.kit.personal.PersonalData;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** People in the database: seals what comes in, masks what goes out, and tells the other services of each change. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    static final String PHONE = "phone";
    static final String NAME = "name";

    /** Of accounts closed into accounts that were closed in turn. */
    private static final int LONGEST_CHAIN = 20;

    /** As long as an access token can live. */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    private final PersonalData personalData;
    private final Outbox outbox;
    private final Event<NumberGivenUp> numbers;

    People(PersonalData personalData, Outbox outbox, Event<NumberGivenUp> numbers) {
        this.personalData = personalData;
        this.outbox = outbox;
        this.numbers = numbers;
    }

    public byte[] indexOf(String phone) {
        return personalData.blindIndex(PHONE, phone);
    }

    public Optional<Person> byPhone(String phone) {
        return find("phoneIndex", (Object) indexOf(phone)).firstResultOptional();
    }

    public Optional<Person> living(UUID id) {
        return findByIdOptional(id).filter(People::living);
    }

    private static boolean living(Person person) {
        return !person.erased() && !person.merged();
    }

    /** As {@link #living}; who was merged into another account is found there. */
    Optional<Person> current(UUID id) {
        Optional<Person> found = findByIdOptional(id);
        for (int i = 0; i < LONGEST_CHAIN && found.isPresent(); i++) {
            @Nullable UUID next = found.get().mergedInto();
            if (next == null) {
                break;
            }
            found = findByIdOptional(next);
        }
        return found.filter(People::living);
    }

    /** Whether both told the same name in the same county. */
    public boolean sameName(Person one, Person other) {
        byte @Nullable [] index = one.nameIndex();
        return index != null && Arrays.equals(index, other.nameIndex());
    }

    /** Accounts that were closed into this one, also through others. */
    public List<Person> mergedInto(UUID id) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        WITH RECURSIVE closed AS (
                            SELECT id FROM person WHERE merged_into = ?1
                             UNION SELECT p.id FROM person p JOIN closed c ON p.merged_into = c.id)
                        SELECT p.* FROM person p JOIN closed c ON p.id = c.id WHERE p.erased_at IS NULL FOR UPDATE OF p""", Person.class)
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(Person.class::cast).toList();
    }

    /** Of the living, for changes: waits for a change of the same person under way. */
    public Optional<Person> locked(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(People::living);
    }

    /** Also one that is closed into another. */
    public Optional<Person> lockedOrMerged(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(person -> !person.erased());
    }

    /** Whoever is not in a branch lies in the division where he works, or with the committee responsible. */
    List<Person> unplaced(ReachFilter reach, UUID after, int limit) {
        String sql = """
                SELECT x.* FROM (
                    SELECT p.*, coalesce(o.path, '-') AS path, '' AS type, 'PARTY' AS line, '{}'::text[] AS industries
                      FROM person p LEFT JOIN known_organisation o ON o.id = p.contact_branch_id
                     WHERE NOT p.placed AND p.erased_at IS NULL AND p.merged_into IS NULL AND p.division_code IS NOT NULL) x
                 WHERE x.id > :after AND %s ORDER BY x.id""".formatted(reach.sql("x"));
        List<?> found = reach.bind(getEntityManager().createNativeQuery(sql, Person.class))
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        return found.stream().map(Person.class::cast).toList();
    }

    List<Person> ofBranch(UUID branchId, UUID after, int limit) {
        return find("contactBranchId = ?1 and mergedInto is null and id > ?2 order by id", branchId, after)
                .page(0, limit)
                .list();
    }

    public void sealPhone(Person person, String phone) {
        person.reachableBy(personalData.seal(person.id(), PHONE, phone), indexOf(phone));
    }

    /** The number that the person had until now is given up. */
    public void changesPhone(Person person, String phone) {
        givesUpNumber(person);
        sealPhone(person, phone);
    }

    private void givesUpNumber(Person person) {
        phoneOf(person).ifPresent(number -> numbers.fire(new NumberGivenUp(person.id(), number)));
    }

    /** Other work, perhaps elsewhere; whoever is responsible there follows, if nobody placed the person by hand. */
    public void correctWork(
            Person person, Person.Work work, Branches.@Nullable Responsible responsible, boolean reroute) {
        person.works(work);
        if (reroute) {
            person.answeredBy(responsible);
        }
        Optional.ofNullable(open(person).name()).ifPresent(name -> sealName(person, name));
    }

    /** The number is free for somebody else; sign-ins that the person has elsewhere end with it. */
    public void losesPhone(Person person) {
        givesUpNumber(person);
        person.unreachable();
        person.voidTokens(Instant.now());
        announce(person);
    }

    public void sealName(Person person, String name) {
        person.named(personalData.seal(person.id(), NAME, name), nameIndex(person, name));
    }

    /** Keyed, and of name and county together: alone, a name that many bear would stand out. */
    private byte @Nullable [] nameIndex(Person person, String name) {
        @Nullable String division = person.divisionCode();
        return division == null
                ? null
                : personalData.blindIndex("name-in-county", name + "/" + division.substring(0, 6));
    }

    public void forgetName(Person person) {
        person.unnamed();
    }

    /** Destroys the key to whatever was ever sealed for the person. */
    public void erase(Person person) {
        personalData.erase(person.id());
        person.erase(Instant.now());
    }

    /** Those who asked to be erased and whose time to think it over has passed, locked for this transaction. */
    public List<Person> claimLeaving(Instant now, int limit) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        SELECT * FROM person WHERE leaves_at <= ?1 ORDER BY leaves_at LIMIT ?2 FOR UPDATE SKIP LOCKED""", Person.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
        return found.stream().map(Person.class::cast).toList();
    }

    public Optional<Instant> earliestLeaving() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(leavesAt) from Person where leavesAt is not null", Instant.class)
                .getSingleResult());
    }

    /** Empty for staff without one. */
    public Optional<String> phoneOf(Person person) {
        return Optional.ofNullable(shown(person, PHONE, UnaryOperator.identity()));
    }

    /** Empty for who has told none. Whether the caller may read it, the person has decided. */
    public Optional<String> nameOf(Person person) {
        return Optional.ofNullable(shown(person, NAME, UnaryOperator.identity()));
    }

    /** The person's own view. */
    public PersonReads.Versioned versioned(Person person) {
        return new PersonReads.Versioned(open(person), person.version());
    }

    /** Their keys are read at once. */
    List<PersonView> masked(List<Person> rows) {
        personalData.fetch(rows.stream().map(Person::id).toList());
        return rows.stream().map(this::masked).toList();
    }

    public PersonView masked(Person person) {
        return person.view(shown(person, PHONE, Masked::phone), shown(person, NAME, Masked::name));
    }

    PersonView open(Person person) {
        return person.view(
                shown(person, PHONE, UnaryOperator.identity()), shown(person, NAME, UnaryOperator.identity()));
    }

    private @Nullable String shown(Person person, String field, UnaryOperator<String> mask) {
        byte[] sealed = field.equals(PHONE) ? person.phone() : person.name();
        return sealed == null
                ? null
                : personalData.open(person.id(), field, sealed).map(mask).orElse(null);
    }

    /** Writes the change and its event; sessions revoked within the life of a token are part of the state. */
    public void announce(Person person) {
        persistAndFlush(person);
        // A revoked session or a grant is not a column of the person: the version grows all the same.
        getEntityManager().lock(person, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
        List<?> revoked = getEntityManager()
                .createNativeQuery(
                        "SELECT id FROM sign_in_session WHERE person_id = ?1 AND revoked_at > ?2 ORDER BY id",
                        UUID.class)
                .setParameter(1, person.id())
                .setParameter(2, Instant.now().minus(TOKEN_LIFE))
                .getResultList();
        outbox.publish(person.changed(revoked.stream().map(UUID.class::cast).toList()), person.version());
    }
}
