package cn.fengxing.member.consent;

import cn.fengxing.member.holding.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a person agreed to. */
@ApplicationScoped
class HeldConsents implements Holding {

    private final EntityManager entities;
    private final Consents consents;
    private final SensitiveConsents sensitive;

    HeldConsents(EntityManager entities, Consents consents, SensitiveConsents sensitive) {
        this.entities = entities;
        this.consents = consents;
        this.sensitive = sensitive;
    }

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public List<ConsentView> held(UUID personId) {
        return consents.of(personId);
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
        return Stream.concat(moved.stream().map(Object::toString), sensitive.move(from, to))
                .toList();
    }

    /** One that was taken back meanwhile stays taken back. */
    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        for (String key : moved) {
            if (!sensitive.moveBack(from, to, key)) {
                entities.createNativeQuery("UPDATE consent SET person_id = ?1 WHERE person_id = ?2 AND id = ?3")
                        .setParameter(1, from)
                        .setParameter(2, to)
                        .setParameter(3, UUID.fromString(key))
                        .executeUpdate();
            }
        }
    }
}
