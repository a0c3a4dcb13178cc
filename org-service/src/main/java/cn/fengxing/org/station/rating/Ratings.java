package cn.fengxing.org.station.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Ratings, and of each station what is shown of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ratings {

    /** So many people must have rated since the shown score was last made: otherwise its change would tell of one of them. */
    private static final int FRESH = 5;

    private final EntityManager entities;

    Ratings(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Integer> of(UUID stationId, byte[] rater) {
        return entities.createNativeQuery(
                        "SELECT stars FROM station_rating WHERE station_id = ?1 AND rater = ?2", Integer.class)
                .setParameter(1, stationId)
                .setParameter(2, rater)
                .getResultStream()
                .findFirst()
                .map(Integer.class::cast);
    }

    /** Raters of one station wait for each other, so that each sees all that came before. */
    void put(UUID stationId, byte[] rater, int stars) {
        entities.createNativeQuery("SELECT 1 FROM station WHERE id = ?1 FOR NO KEY UPDATE", Integer.class)
                .setParameter(1, stationId)
                .getResultList();
        entities.createNativeQuery("""
                        INSERT INTO station_rating AS r (station_id, rater, stars, shown) VALUES (?1, ?2, ?3, FALSE)
                        ON CONFLICT (station_id, rater) DO UPDATE SET stars = excluded.stars, shown = FALSE
                         WHERE r.stars <> excluded.stars""")
                .setParameter(1, stationId)
                .setParameter(2, rater)
                .setParameter(3, stars)
                .executeUpdate();
        showIfEnough(stationId);
    }

    private void showIfEnough(UUID stationId) {
        int shown = entities.createNativeQuery("""
                        UPDATE station SET shown_ratings = given.ratings, shown_stars = given.stars
                          FROM (SELECT count(*) AS ratings, sum(stars) AS stars FROM station_rating
                                 WHERE station_id = ?1) given
                         WHERE id = ?1
                           AND (SELECT count(*) FROM station_rating WHERE station_id = ?1 AND NOT shown) >= ?2""")
                .setParameter(1, stationId)
                .setParameter(2, FRESH)
                .executeUpdate();
        if (shown == 1) {
            entities.createNativeQuery("UPDATE station_rating SET shown = TRUE WHERE station_id = ?1 AND NOT shown")
                    .setParameter(1, stationId)
                    .executeUpdate();
        }
    }
}
