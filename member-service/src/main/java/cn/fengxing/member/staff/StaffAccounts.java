package cn.fengxing.member.staff;

import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People who work at an organisation and sign in with a name and a password; a name tried too often rests for a while. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StaffAccounts {

    private static final int TRIES = 5;
    private static final Duration REST = Duration.ofMinutes(15);

    private final People people;
    private final EntityManager entities;
    private final Clock clock;

    StaffAccounts(People people, EntityManager entities, Clock clock) {
        this.people = people;
        this.entities = entities;
        this.clock = clock;
    }

    /** What a sign-in is checked against. */
    public record Account(UUID personId, String passwordHash) {}

    /** @param mustChange whether somebody else chose the password */
    Person open(String username, String password, boolean mustChange) {
        Person person = Person.staff(clock.instant());
        people.announce(person);
        entities.createNativeQuery(
                        "INSERT INTO staff_account (person_id, username, password_hash, must_change) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, person.id())
                .setParameter(2, username)
                .setParameter(3, Passwords.hash(password))
                .setParameter(4, mustChange)
                .executeUpdate();
        return person;
    }

    boolean taken(String username) {
        return !entities.createNativeQuery("SELECT person_id FROM staff_account WHERE username = ?1", UUID.class)
                .setParameter(1, username)
                .getResultList()
                .isEmpty();
    }

    /** Until the transaction ends nobody else opens an account that he made sure is free. */
    void oneAtATime() {
        entities.createNativeQuery("LOCK TABLE staff_account IN SHARE ROW EXCLUSIVE MODE")
                .executeUpdate();
    }

    /** Counts a try, which {@link #passed} forgets. Empty for a name that nobody has or that rests: both look alike. */
    public Optional<Account> tryOf(String username) {
        return tried("username", username);
    }

    /** As {@link #tryOf(String)}. */
    public Optional<Account> tryOf(UUID personId) {
        return tried("person_id", personId);
    }

    private Optional<Account> tried(String column, Object value) {
        Instant now = Instant.now();
        List<?> found = entities.createNativeQuery("""
                        UPDATE staff_account
                           SET tries = CASE WHEN tried_at < ?3 THEN 1 ELSE tries + 1 END, tried_at = ?2
                         WHERE %s = ?1 AND (tries < ?4 OR tried_at < ?3)
                        RETURNING person_id, password_hash""".formatted(column), Tuple.class)
                .setParameter(1, value)
                .setParameter(2, now)
                .setParameter(3, now.minus(REST))
                .setParameter(4, TRIES)
                .getResultList();
        return found.stream().map(row -> account((Tuple) row)).findFirst();
    }

    /** @param hash of {@link Passwords#hash} */
    public void change(UUID personId, String hash) {
        entities.createNativeQuery(
                        "UPDATE staff_account SET password_hash = ?2, tries = 0, must_change = false WHERE person_id = ?1")
                .setParameter(1, personId)
                .setParameter(2, hash)
                .executeUpdate();
    }

    /** Whether another still knows the password. */
    public boolean mustChange(UUID personId) {
        return !entities.createNativeQuery(
                        "SELECT person_id FROM staff_account WHERE person_id = ?1 AND must_change", UUID.class)
                .setParameter(1, personId)
                .getResultList()
                .isEmpty();
    }

    public void passed(UUID personId) {
        run("UPDATE staff_account SET tries = 0 WHERE person_id = ?1", personId);
    }

    public void close(UUID personId) {
        run("DELETE FROM staff_account WHERE person_id = ?1", personId);
    }

    private void run(String sql, UUID personId) {
        entities.createNativeQuery(sql).setParameter(1, personId).executeUpdate();
    }

    private static Account account(Tuple row) {
        return new Account(row.get(0, UUID.class), row.get(1, String.class));
    }
}
