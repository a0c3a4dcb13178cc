package cn.fengxing.grievance.knownstation;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Keeps the copy. */
@ApplicationScoped
class LearnStations implements EventHandler {

    private final EntityManager entities;

    LearnStations(EntityManager entities) {
        this.entities = entities;
    }

    record StationChanged(UUID stationId, String name, UUID organisationId, String divisionCode, boolean closedDown) {}

    @Override
    public String topic() {
        return "fengxing.stations.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals("cn.fengxing.station.changed.v1") && event.data() != null) {
            keep(event.as(StationChanged.class), event.version());
        }
    }

    private void keep(StationChanged station, long version) {
        entities.createNativeQuery("""
                        INSERT INTO known_station AS k VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                        ON CONFLICT (id) DO UPDATE
                           SET name = excluded.name, organisation_id = excluded.organisation_id,
                               division_code = excluded.division_code, closed_down = excluded.closed_down,
                               version = excluded.version
                         WHERE k.version < excluded.version""")
                .setParameter(1, station.stationId())
                .setParameter(2, station.name())
                .setParameter(3, station.organisationId())
                .setParameter(4, station.divisionCode())
                .setParameter(5, station.closedDown())
                .setParameter(6, version)
                .executeUpdate();
    }
}
