package cn.fengxing.member.consent;

import cn.fengxing.member.holding.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a person agreed to. */
@ApplicationScoped
class HeldConsents implements Holding {

    private final EntityManager entities;
    private final Consents consents;

    HeldConsents(EntityManager entities, Consents consents) {
        this.entities = entities;
        this.consents = consents;
    }

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public List<HeldConsent> held(UUID personId) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT purpose, text_version, given_at, withdrawn_at FROM consent
                         WHERE person_id = ?1 ORDER BY given_at DESC, id DESC""", Tuple.class)
                .setParameter(1, personId)
                .getResultList();
        return rows.stream().map(row -> consent((Tuple) row)).toList();
    }

    @Override
    public void erase(UUID personId) {
        consents.withdrawAll(personId);
    }

    /** Where both agreed to the same, each consent stays with its account; one stands per purpose. */
    @Override
    public List<String> move(UUID from, UUID to) {
        List<?> moved = entities.createNativeQuery("""
                        UPDATE consent c SET person_id = ?2
                         WHERE c.person_id = ?1
                           AND (c.withdrawn_at IS NOT NULL
                                OR NOT EXISTS (SELECT FROM consent o WHERE o.person_id = ?2 AND o.purpose = c.purpose
                                                                       AND o.withdrawn_at IS NULL))
                        RETURNING id""", UUID.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
        return moved.stream().map(Object::toString).toList();
    }

    /** One that was taken back meanwhile stays taken back. */
    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        moved.forEach(
                id -> entities.createNativeQuery("UPDATE consent SET person_id = ?1 WHERE person_id = ?2 AND id = ?3")
                        .setParameter(1, from)
                        .setParameter(2, to)
                        .setParameter(3, UUID.fromString(id))
                        .executeUpdate());
    }

    private static HeldConsent consent(Tuple row) {
        return new HeldConsent(
                Purpose.valueOf(row.get(0, String.class)),
                row.get(1, String.class),
                row.get(2, Instant.class),
                row.get(3, Instant.class));
    }
}
