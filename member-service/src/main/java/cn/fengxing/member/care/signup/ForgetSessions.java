package cn.fengxing.member.care.signup;

import cn.fengxing.kit.due.DueWork;
import cn.fengxing.kit.places.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ninety days after a session nobody knows any more who it was; how many came stays. */
@ApplicationScoped
public class ForgetSessions implements DueWork {

    private final EntityManager entities;
    private final Places places;

    ForgetSessions(EntityManager entities, Places places) {
        this.entities = entities;
        this.places = places;
    }

    @Override
    public String name() {
        return "forget-care-sessions";
    }

    /** Sign-ups and no-shows go with the places they hang on. */
    @Override
    @Transactional
    public int act(Instant now, int limit) {
        List<?> due = entities.createNativeQuery("""
                        SELECT id FROM care_session WHERE NOT forgotten AND forget_at <= ?1
                         ORDER BY forget_at LIMIT ?2 FOR UPDATE SKIP LOCKED""", UUID.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
        due.stream().map(UUID.class::cast).sorted().forEach(places::forget);
        entities.createNativeQuery("UPDATE care_session SET forgotten = true WHERE id = ANY(?1)")
                .setParameter(1, due.toArray(UUID[]::new))
                .executeUpdate();
        return due.size();
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        @Nullable
        Instant first = (Instant)
                entities.createNativeQuery("SELECT min(forget_at) FROM care_session WHERE NOT forgotten", Instant.class)
                        .getSingleResult();
        return Optional.ofNullable(first);
    }
}
