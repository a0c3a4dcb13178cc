package cn.fengxing.member.care.knownstation;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the copy by the events, the highest version of each station, and answers whether there is such a station. */
@ApplicationScoped
public class KnownStations implements EventHandler {

    private final EntityManager entities;

    KnownStations(EntityManager entities) {
        this.entities = entities;
    }

    /** What is read of the event. */
    record Changed(UUID stationId, boolean closedDown) {}

    @Override
    public String topic() {
        return "fengxing.stations.v1";
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(ReceivedEvent event) {
        if (event.data() == null || !event.type().equals("cn.fengxing.station.changed.v1")) {
            return;
        }
        Changed changed = event.as(Changed.class);
        entities.createNativeQuery("""
                        INSERT INTO known_station AS s (id, closed_down, version) VALUES (?1, ?2, ?3)
                        ON CONFLICT (id) DO UPDATE SET closed_down = excluded.closed_down, version = excluded.version
                         WHERE excluded.version > s.version""")
                .setParameter(1, changed.stationId())
                .setParameter(2, changed.closedDown())
                .setParameter(3, event.version())
                .executeUpdate();
    }

    /**
     * Passes for a station that is there, and for none.
     *
     * @throws FieldRejected 400 for any other id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void require(@Nullable UUID stationId) {
        if (stationId != null && !isThere(stationId)) {
            throw new FieldRejected("stationId", "station-unknown");
        }
    }

    private boolean isThere(UUID stationId) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM known_station WHERE id = ?1 AND NOT closed_down", Integer.class)
                .setParameter(1, stationId)
                .getResultList()
                .isEmpty();
    }
}
