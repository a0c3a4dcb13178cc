package cn.fengxing.org;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.org.station.Coordinates;
import cn.fengxing.org.station.Facility;
import cn.fengxing.org.station.Runner;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.StationDetails;
import cn.fengxing.org.station.StationType;
import cn.fengxing.org.station.Stations;
import cn.fengxing.org.station.hours.WeeklyHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stations and what belongs to them, put into the database as they are when a test begins. */
@ApplicationScoped
public class PlantedStations {

    private static final String DIVISION = "210106001000";
    private static final Instant THEN = Instant.parse("2026-11-01T00:00:00Z");

    private final Stations stations;
    private final PersonalData personalData;
    private final EntityManager entities;

    PlantedStations(Stations stations, PersonalData personalData, EntityManager entities) {
        this.stations = stations;
        this.personalData = personalData;
        this.entities = entities;
    }

    /** Never open, so that it stands in nobody's way. */
    @Transactional
    public UUID stationOf(UUID organisationId) {
        return stationOf(organisationId, closed());
    }

    @Transactional
    public UUID stationOf(UUID organisationId, WeeklyHours hours) {
        Station station = Station.setUp(details(organisationId), hours, THEN);
        stations.persistAndFlush(station);
        return station.id();
    }

    @Transactional
    public UUID closingOf(UUID stationId) {
        UUID id = UUID.randomUUID();
        change(
                "INSERT INTO station_closing (id, station_id, starts_at, reason) VALUES (?1, ?2, ?3, '检修')",
                id,
                stationId,
                THEN);
        return id;
    }

    /** @param proposer null for a stranger */
    @Transactional
    public UUID correctionOf(UUID stationId, @Nullable UUID proposer) {
        UUID id = UUID.randomUUID();
        UUID person = proposer == null ? UUID.randomUUID() : proposer;
        change(
                "INSERT INTO station_correction (id, station_id, proposer, proposal, status, proposed_at, version)"
                        + " VALUES (?1, ?2, ?3, '{\"floor\":2}', 'PROPOSED', ?4, 0)",
                id,
                stationId,
                visitor(stationId, person),
                THEN);
        return id;
    }

    @Transactional
    public void rating(UUID stationId, UUID rater) {
        change(
                "INSERT INTO station_rating (station_id, rater, stars, shown) VALUES (?1, ?2, 4, FALSE)",
                stationId,
                visitor(stationId, rater));
    }

    @Transactional
    public UUID serviceListOf(UUID organisationId) {
        UUID id = UUID.randomUUID();
        change(
                "INSERT INTO service_list (id, organisation_id, division_code, title, items, published_at, version)"
                        + " VALUES (?1, ?2, ?3, '清单', '{\"items\":[]}', ?4, 0)",
                id,
                organisationId,
                DIVISION,
                THEN);
        return id;
    }

    public static StationDetails details(UUID organisationId) {
        return new StationDetails(
                "测试驿站",
                StationType.CARE_STATION,
                Runner.COMMUNITY,
                organisationId,
                DIVISION,
                "昆明湖街1号",
                1,
                new Coordinates(123.2, 41.76),
                Set.of(Facility.WATER),
                Set.of());
    }

    private static WeeklyHours closed() {
        return new WeeklyHours(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private byte[] visitor(UUID stationId, UUID person) {
        return personalData.blindIndex("station-visitor", stationId + "/" + person);
    }

    private void change(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
