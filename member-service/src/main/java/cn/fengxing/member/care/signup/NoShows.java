package cn.fengxing.member.care.signup;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.care.CareRejected;
import cn.fengxing.member.care.CareSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stayed away too often lets others go first for a while. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoShows {

    private static final String FIELD = "care-no-show";

    private final EntityManager entities;
    private final PersonalData personalData;
    private final CareSettings settings;
    private final Clock clock;

    NoShows(EntityManager entities, PersonalData personalData, CareSettings settings, Clock clock) {
        this.entities = entities;
        this.personalData = personalData;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws CareRejected.Resting 409 */
    void requireNotResting(UUID personId) {
        LocalDate today = Today.by(clock);
        Tuple row = (Tuple) entities.createNativeQuery(
                        "SELECT count(*) AS times, max(on_day) AS last FROM care_no_show WHERE person = ?1 AND on_day > ?2",
                        Tuple.class)
                .setParameter(1, index(personId))
                .setParameter(2, today.minus(settings.noShowWindow()))
                .getSingleResult();
        @Nullable LocalDate last = row.get("last", LocalDate.class);
        if (last == null || row.get("times", Long.class) < settings.noShows()) {
            return;
        }
        LocalDate until = last.plus(settings.rest());
        if (today.isBefore(until)) {
            throw new CareRejected.Resting(until.toString());
        }
    }

    public void record(UUID placeId, UUID personId, LocalDate day) {
        entities.createNativeQuery(
                        "INSERT INTO care_no_show (place_id, person, on_day) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
                .setParameter(1, placeId)
                .setParameter(2, index(personId))
                .setParameter(3, day)
                .executeUpdate();
    }

    public void excuse(UUID placeId) {
        entities.createNativeQuery("DELETE FROM care_no_show WHERE place_id = ?1")
                .setParameter(1, placeId)
                .executeUpdate();
    }

    void belongTo(UUID personId, Collection<UUID> placeIds) {
        entities.createNativeQuery("UPDATE care_no_show SET person = ?1 WHERE place_id = ANY(?2)")
                .setParameter(1, index(personId))
                .setParameter(2, placeIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    private byte[] index(UUID personId) {
        return personalData.blindIndex(FIELD, personId.toString());
    }
}
