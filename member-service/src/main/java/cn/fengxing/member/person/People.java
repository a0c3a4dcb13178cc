package cn.fengxing.member.person;

import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.personal.Masked;
import cn.fengxing.kit.personal.PersonalData;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
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

    /** As long as an access token can live. */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    private final PersonalData personalData;
    private final Outbox outbox;

    People(PersonalData personalData, Outbox outbox) {
        this.personalData = personalData;
        this.outbox = outbox;
    }

    public byte[] indexOf(String phone) {
        return personalData.blindIndex(PHONE, phone);
    }

    public Optional<Person> byPhone(String phone) {
        return find("phoneIndex", (Object) indexOf(phone)).firstResultOptional();
    }

    /** For changes: waits for a change of the same person under way. */
    public Optional<Person> locked(UUID id) {
        return find("id", id)
                .withLock(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public void sealPhone(Person person, String phone) {
        person.reachableBy(personalData.seal(person.id(), PHONE, phone), indexOf(phone));
    }

    public void sealName(Person person, String name) {
        person.named(personalData.seal(person.id(), NAME, name));
    }

    void eraseKey(Person person) {
        personalData.erase(person.id());
    }

    PersonView masked(Person person) {
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
        getEntityManager().lock(person, jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT);
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
