package cn.fengxing.member.identity.oidc;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** That a person signs in this way; as whom there, nobody can tell any more. */
@ApplicationScoped
class HeldSubjects implements Holding {

    private final EntityManager entities;

    HeldSubjects(EntityManager entities) {
        this.entities = entities;
    }

    /** As the export shows it. */
    @Label("统一身份认证关联")
    record HeldSubject(@Label("关联时间") Instant since) {}

    @Override
    public String name() {
        return "foreignSubjects";
    }

    @Override
    public List<HeldSubject> held(UUID personId) {
        return entities
                .createNativeQuery("SELECT linked_at FROM foreign_subject WHERE person_id = ?1", Instant.class)
                .setParameter(1, personId)
                .getResultList()
                .stream()
                .map(since -> new HeldSubject((Instant) since))
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        entities.createNativeQuery("DELETE FROM foreign_subject WHERE person_id = ?1")
                .setParameter(1, personId)
                .executeUpdate();
    }

    @Override
    public List<String> move(UUID from, UUID to) {
        return entities
                .createNativeQuery("""
                        UPDATE foreign_subject s SET person_id = ?2
                         WHERE person_id = ?1 AND NOT EXISTS (SELECT FROM foreign_subject t WHERE t.person_id = ?2 AND t.issuer = s.issuer)
                        RETURNING encode(subject_hash, 'hex')""", String.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        moved.forEach(key -> entities.createNativeQuery(
                        "UPDATE foreign_subject SET person_id = ?1 WHERE person_id = ?2 AND encode(subject_hash, 'hex') = ?3")
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, key)
                .executeUpdate());
    }
}
