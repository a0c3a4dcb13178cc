package cn.fengxing.org.station;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.org.station.hours.Moment;
import cn.fengxing.org.station.hours.Moments;
import cn.fengxing.org.station.hours.SpecialDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads of stations, for everybody. */
@ApplicationScoped
public class StationReads {

    private static final String SELECT =
            "SELECT " + StationRows.COLUMNS + " FROM station s CROSS JOIN " + Moment.NAMED + " WHERE ";

    private final Stations stations;
    private final StationRows rows;
    private final SpecialDays specialDays;
    private final Moments moments;

    StationReads(Stations stations, StationRows rows, SpecialDays specialDays, Moments moments) {
        this.stations = stations;
        this.rows = rows;
        this.specialDays = specialDays;
        this.moments = moments;
    }

    private record Key(String divisionCode, UUID id) {}

    @Transactional
    public StationView get(UUID id) {
        return view(stations.get(id));
    }

    /** @param station managed and flushed */
    @Transactional
    public StationView view(Station station) {
        Moment now = moments.now();
        List<Object> parameters = new ArrayList<>(now.parameters());
        parameters.add(station.id());
        StationSummary summary = rows.select(SELECT + "s.id = ?", parameters).get(0);
        return new StationView(
                station.id(),
                station.details(),
                station.week(),
                specialDays.exceptions(station.id(), now.date().minusDays(1)),
                specialDays.closings(station.id(), now.instant()),
                station.inUse() && summary.openNow(),
                summary.score(),
                station.closedDownOn(),
                station.changedAt(),
                station.version());
    }

    /** Those in use in a division or at an organisation, by division. */
    public Page<StationSummary> list(@Nullable String divisionCode, @Nullable UUID organisationId, PageRequest page) {
        Territory territory = new Territory(divisionCode == null ? Territory.EVERYWHERE : divisionCode);
        Key after = page.after(Key.class).orElse(new Key("", new UUID(0, 0)));
        StringBuilder sql = new StringBuilder(SELECT).append("""
                s.closed_down_on IS NULL AND s.division_code >= ? AND s.division_code < ?
                AND (s.division_code, s.id) > (?, ?)""");
        List<Object> parameters = new ArrayList<>(moments.now().parameters());
        parameters.addAll(List.of(territory.from(), territory.until(), after.divisionCode(), after.id()));
        if (organisationId != null) {
            sql.append(" AND s.organisation_id = ?");
            parameters.add(organisationId);
        }
        sql.append(" ORDER BY s.division_code, s.id LIMIT ?");
        parameters.add(page.limit() + 1);
        List<StationSummary> found = rows.select(sql.toString(), parameters);
        return Page.of(found, page, station -> new Key(station.divisionCode(), station.id()));
    }
}
