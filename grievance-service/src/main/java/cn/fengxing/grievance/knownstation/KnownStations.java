package cn.fengxing.grievance.knownstation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the copy. */
@ApplicationScoped
public class KnownStations {

    private final EntityManager entities;

    KnownStations(EntityManager entities) {
        this.entities = entities;
    }

    /** Empty for one that is not known, or closed for good. */
    @Transactional
    public Optional<KnownStation> find(UUID id) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT id, name, organisation_id, division_code FROM known_station WHERE id = ?1 AND NOT closed_down",
                        Tuple.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> station((Tuple) row));
    }

    private static KnownStation station(Tuple row) {
        return new KnownStation(
                row.get(0, UUID.class), row.get(1, String.class), row.get(2, UUID.class), row.get(3, String.class));
    }
}
