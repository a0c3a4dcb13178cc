package cn.fengxing.member.consent;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Consents and the published texts in the database. */
@ApplicationScoped
@Transactional
public class Consents {

    private final EntityManager entities;
    private final Clock clock;
    private final SensitiveConsents sensitive;

    Consents(EntityManager entities, Clock clock, SensitiveConsents sensitive) {
        this.sensitive = sensitive;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A consent that stands already is replaced by one to the text that was shown now.
     *
     * @throws FieldRejected when no such text was published, or for another purpose
     */
    public void give(UUID personId, Purpose purpose, ConsentGiven given) {
        if (given.purpose() != purpose) {
            throw new FieldRejected("consent.purpose", "another-purpose");
        }
        if (texts().stream()
                .noneMatch(text -> text.purpose() == purpose && text.version().equals(given.textVersion()))) {
            throw new FieldRejected("consent.textVersion", "text-unknown");
        }
        withdraw(personId, purpose);
        if (purpose.sensitive()) {
            sensitive.give(personId, purpose, given.textVersion());
            return;
        }
        entities.createNativeQuery("INSERT INTO consent (id, person_id, purpose, text_version, given_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Ids.next())
                .setParameter(2, personId)
                .setParameter(3, purpose.name())
                .setParameter(4, given.textVersion())
                .setParameter(5, clock.instant())
                .executeUpdate();
    }

    /** As {@link #give}, but a consent to the same text keeps its time. */
    void giveUnlessStanding(UUID personId, ConsentGiven given) {
        boolean stands = of(personId).stream()
                .anyMatch(consent -> consent.purpose() == given.purpose()
                        && consent.withdrawnAt() == null
                        && consent.textVersion().equals(given.textVersion()));
        if (!stands) {
            give(personId, given.purpose(), given);
        }
    }

    /** Whether the person agrees to the purpose now, for a feature about to hold or show what hangs on it. */
    public boolean stands(UUID personId, Purpose purpose) {
        return of(personId).stream().anyMatch(consent -> consent.purpose() == purpose && consent.withdrawnAt() == null);
    }

    boolean withdraw(UUID personId, Purpose purpose) {
        if (purpose.sensitive()) {
            return sensitive.withdraw(personId, purpose);
        }
        return entities.createNativeQuery("UPDATE consent SET withdrawn_at = ?3"
                                + " WHERE person_id = ?1 AND purpose = ?2 AND withdrawn_at IS NULL")
                        .setParameter(1, personId)
                        .setParameter(2, purpose.name())
                        .setParameter(3, clock.instant())
                        .executeUpdate()
                > 0;
    }

    public void withdrawAll(UUID personId) {
        for (Purpose purpose : Purpose.values()) {
            withdraw(personId, purpose);
        }
    }

    /** Newest first. */
    List<ConsentView> of(UUID personId) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT purpose, text_version, given_at, withdrawn_at FROM consent
                         WHERE person_id = ?1 ORDER BY id DESC LIMIT 200""", Tuple.class)
                .setParameter(1, personId)
                .getResultList();
        Stream<ConsentView> plain = rows.stream().map(row -> consent((Tuple) row));
        return Stream.concat(plain, sensitive.of(personId).stream())
                .sorted(Comparator.comparing(ConsentView::givenAt).reversed())
                .toList();
    }

    /** Every text that a consent can name; the newest of each purpose first. */
    List<ConsentTextView> texts() {
        List<?> rows = entities.createNativeQuery("""
                        SELECT purpose, version, chinese, english, published_on FROM consent_text
                         ORDER BY purpose, published_on DESC, version DESC LIMIT 200""", Tuple.class).getResultList();
        return rows.stream().map(row -> text((Tuple) row)).toList();
    }

    static ConsentView consent(Tuple row) {
        return new ConsentView(
                Purpose.valueOf(row.get(0, String.class)),
                row.get(1, String.class),
                row.get(2, Instant.class),
                row.get(3, Instant.class));
    }

    private static ConsentTextView text(Tuple row) {
        return new ConsentTextView(
                Purpose.valueOf(row.get(0, String.class)),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, LocalDate.class));
    }
}
