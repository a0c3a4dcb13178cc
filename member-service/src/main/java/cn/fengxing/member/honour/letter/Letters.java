package cn.fengxing.member.honour.letter;

import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.personal.PersonalData;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Letters in the database: seals whom they name, and finds them by a keyed hash. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Letters implements PanacheRepositoryBase<Letter, UUID> {

    private static final String HOLDER = "letter-holder";
    private static final String CONTENT = "letter-content";

    private final PersonalData personalData;
    private final ObjectMapper json;
    private final String publicUrl;

    Letters(
            PersonalData personalData,
            ObjectMapper json,
            @ConfigProperty(name = "fengxing.public-url") String publicUrl) {
        this.personalData = personalData;
        this.json = json;
        this.publicUrl = publicUrl;
    }

    public void seal(Letter letter, LetterContent content) {
        letter.tieTo(indexOf(content.personId()), personalData.seal(letter.id(), CONTENT, written(content)));
    }

    /** Empty once its holder is forgotten. */
    public Optional<LetterContent> content(Letter letter) {
        byte[] sealed = letter.content();
        return sealed == null
                ? Optional.empty()
                : personalData.open(letter.id(), CONTENT, sealed).map(this::read);
    }

    /** The holder's name, while it can be read. */
    public Optional<String> nameOn(Letter letter) {
        return content(letter).flatMap(content -> Optional.ofNullable(content.name()));
    }

    /** Where whoever has the sheet in hand verifies it; empty before it is issued. */
    public Optional<URI> verifyAt(Letter letter, LetterContent content) {
        return Optional.ofNullable(content.code())
                .map(code -> URI.create("%s/v1/honours/verification-page?number=%s&code=%s"
                        .formatted(publicUrl, letter.number(), code)));
    }

    /** The keys of many letters at once. */
    public void fetchKeys(List<Letter> letters) {
        personalData.fetch(letters.stream().map(Letter::id).toList());
    }

    public List<Letter> of(UUID personId) {
        return list("holderIndex = ?1 order by offeredOn desc, id", (Object) indexOf(personId));
    }

    /** For changes by its holder. */
    public Optional<Letter> lockedOf(UUID personId, UUID id) {
        return find("id = ?1 and holderIndex = ?2", id, indexOf(personId))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** For changes by its issuer, who knows of it once it is issued. */
    public Optional<Letter> lockedIssued(UUID id) {
        return find("id = ?1 and number is not null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public Optional<Letter> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    /** Issued within reach, by number. */
    public List<Letter> issuedWithin(ReachFilter reach, String after, int limit) {
        String sql = """
                SELECT l.* FROM honour_letter l JOIN known_organisation o ON o.id = l.organisation_id
                 WHERE l.number > :after AND %s ORDER BY l.number""".formatted(reach.sql("o"));
        return letters(reach.bind(getEntityManager().createNativeQuery(sql, Letter.class))
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    /** On the wall, in the divisions whose codes begin so. */
    public List<Letter> onWall(String divisionPrefix, String after, int limit) {
        return letters(getEntityManager()
                .createNativeQuery("""
                        SELECT * FROM honour_letter
                         WHERE wall_since IS NOT NULL AND number > ?1 AND starts_with(division_code, ?2)
                         ORDER BY number""", Letter.class)
                .setParameter(1, after)
                .setParameter(2, divisionPrefix)
                .setMaxResults(limit)
                .getResultList());
    }

    /** One that was issued stays as a number without a holder; an offer was never anything. */
    public void forget(Letter letter) {
        personalData.erase(letter.id());
        if (letter.offered()) {
            delete(letter);
        } else {
            letter.forgetHolder();
        }
    }

    public @Nullable String issuerOf(Letter letter) {
        List<?> names = getEntityManager()
                .createNativeQuery("SELECT name FROM known_organisation WHERE id = ?1", String.class)
                .setParameter(1, letter.organisationId())
                .getResultList();
        return names.isEmpty() ? null : (String) names.get(0);
    }

    private byte[] indexOf(UUID personId) {
        return personalData.blindIndex(HOLDER, personId.toString());
    }

    private String written(LetterContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that cannot be written", e);
        }
    }

    private LetterContent read(String text) {
        try {
            return json.readValue(text, LetterContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sealed letter that cannot be read");
        }
    }

    private static List<Letter> letters(List<?> rows) {
        return rows.stream().map(Letter.class::cast).toList();
    }
}
