package cn.fengxing.member.answer;

import cn.fengxing.kit.time.Today;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who holds a phone is taken for its registered owner, unless the owner has been silent for so
 * long, also when asked, that the number may have gone on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SecondQuestion {

    private static final int SILENT_DAYS = 90;

    /** Time to answer whether one is still there; who was asked later, as the job was down, has it all the same. */
    private static final int ANSWER_DAYS = 7;

    static final int ASKED_AFTER_DAYS = SILENT_DAYS - ANSWER_DAYS;

    /** Wrong answers in all, until one was right: guessing the county of a stranger must not pay. */
    private static final int TRIES = 3;

    private final People people;
    private final EntityManager entities;
    private final Clock clock;

    SecondQuestion(People people, EntityManager entities, Clock clock) {
        this.people = people;
        this.entities = entities;
        this.clock = clock;
    }

    /** The registered person whom a right code for the phone signs in; empty also for one who must still answer, or answered wrong. */
    public Optional<Person> owner(String phone, @Nullable SecondAnswer answer) {
        return people.byPhone(phone).filter(person -> !silent(person) || passes(person, answer));
    }

    /** Whoever is silent loses the number to somebody new; nothing else of the person changes. */
    public void release(String phone) {
        people.byPhone(phone).filter(this::silent).ifPresent(people::losesPhone);
    }

    /** The person is here; days are enough, and tell less. */
    public void seen(Person person) {
        entities.createNativeQuery("""
                        UPDATE person SET last_seen_on = ?2, wrong_answers = 0, asked_on = NULL
                         WHERE id = ?1 AND (last_seen_on < ?2 OR wrong_answers > 0)""")
                .setParameter(1, person.id())
                .setParameter(2, today())
                .executeUpdate();
    }

    private boolean silent(Person person) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM person WHERE id = ?1 AND last_seen_on <= ?2 AND asked_on <= ?3", Integer.class)
                .setParameter(1, person.id())
                .setParameter(2, today().minusDays(SILENT_DAYS))
                .setParameter(3, today().minusDays(ANSWER_DAYS))
                .getResultList()
                .isEmpty();
    }

    /** Counted before compared, so that tries at the same time are tries. */
    private boolean passes(Person person, @Nullable SecondAnswer answer) {
        if (answer == null) {
            return false;
        }
        boolean counted = entities.createNativeQuery(
                                "UPDATE person SET wrong_answers = wrong_answers + 1 WHERE id = ?1 AND wrong_answers < ?2")
                        .setParameter(1, person.id())
                        .setParameter(2, TRIES)
                        .executeUpdate()
                > 0;
        return counted && person.registeredWith(answer.kindOfWork(), answer.platformId(), answer.divisionCode());
    }

    private LocalDate today() {
        return Today.by(clock);
    }
}
