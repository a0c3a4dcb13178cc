package cn.fengxing.org.station;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.util.UUID;

/** The state of a station after a change, without its place and hours; the last one per key is the truth. */
@EventType(value = "cn.fengxing.station.changed.v1", topic = "fengxing.stations.v1")
public record StationChanged(
        UUID stationId,
        String name,
        StationType type,
        Runner runner,
        UUID organisationId,
        String divisionCode,
        boolean closedDown)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return stationId;
    }
}
