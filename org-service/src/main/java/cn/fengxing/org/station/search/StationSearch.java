package cn.fengxing.org.station.search;

import cn.fengxing.org.station.Facility;
import cn.fengxing.org.station.StationRows;
import cn.fengxing.org.station.hours.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Searches by position as SQL. Candidates come from an index in the order of their distance, one after the other, and are dropped
 * until enough fit. What fits rarely has an index of its own, so that few are dropped, and nobody's question looks at more than
 * {@link #CANDIDATES} of them.
 *
 * @param parameters in the order of the question marks
 */
public record StationSearch(String sql, List<Object> parameters) {

    static final int CANDIDATES = 5_000;

    /** Where scales differ between here and there, so many more than asked for are nearly always enough. */
    public static final int MARGIN = 8;

    /** The whole frame is read if it is no wider than this; beyond it, it is filled from the middle. */
    private static final double SMALL_DEGREES = 0.5;

    /** Facilities that few stations have, the rarest first; each has an index, as V2_5 makes them. */
    private static final List<Facility> RARE = List.of(
            Facility.THERAPY,
            Facility.SPORTS_ROOM,
            Facility.COMPUTER,
            Facility.MEETING_ROOM,
            Facility.VEHICLE_CHARGING);

    /** A part of the plane, see {@link Mercator}. */
    record Frame(double west, double south, double east, double north) {

        boolean isSmall() {
            return east - west <= SMALL_DEGREES && north - south <= SMALL_DEGREES;
        }

        double middleX() {
            return (west + east) / 2;
        }

        double middleY() {
            return (south + north) / 2;
        }
    }

    /** From a point, WGS-84 in degrees, outwards. */
    public static StationSearch nearest(Moment moment, StationFilter filter, double lon, double lat, int limit) {
        double y = Mercator.y(lat);
        return search(moment, filter, new Frame(lon, y, lon, y), Condition.NONE, Condition.NONE, limit);
    }

    static StationSearch within(Moment moment, StationFilter filter, Frame frame, int limit) {
        Condition inside = new Condition(
                " AND location <@ box(point(?, ?), point(?, ?))",
                List.of(frame.west(), frame.south(), frame.east(), frame.north()));
        return frame.isSmall()
                ? search(moment, filter, frame, inside, Condition.NONE, limit)
                : search(moment, filter, frame, Condition.NONE, inside, limit);
    }

    private record Condition(String sql, List<Object> parameters) {
        static final Condition NONE = new Condition("", List.of());
    }

    /** The point stands in the text once: two parameters of one value are two values to a planner. */
    private static StationSearch search(
            Moment moment, StationFilter filter, Frame around, Condition ofCandidates, Condition ofFound, int limit) {
        Condition wanted = wanted(filter);
        String sql = "SELECT " + StationRows.COLUMNS
                + " FROM (SELECT station.*, location <-> point(?, ?) AS plane FROM station WHERE closed_down_on IS NULL"
                + indexed(filter, moment) + ofCandidates.sql + " ORDER BY plane LIMIT " + CANDIDATES + ") s CROSS JOIN "
                + Moment.NAMED + " WHERE TRUE" + wanted.sql + ofFound.sql + " ORDER BY plane LIMIT ?";
        List<Object> parameters = new ArrayList<>(List.of(around.middleX(), around.middleY()));
        parameters.addAll(ofCandidates.parameters);
        parameters.addAll(moment.parameters());
        parameters.addAll(wanted.parameters);
        parameters.addAll(ofFound.parameters);
        parameters.add(limit);
        return new StationSearch(sql, List.copyOf(parameters));
    }

    /** What makes an index apply, word for word as the index says it: the rarest first, and only one. */
    private static String indexed(StationFilter filter, Moment moment) {
        Set<Facility> facilities = filter.facilities() == null ? Set.of() : filter.facilities();
        for (Facility rare : RARE) {
            if (facilities.contains(rare)) {
                return " AND facilities & " + rare.bit() + " <> 0";
            }
        }
        if (isTrue(filter.openNow()) && moment.isAtNight()) {
            return " AND open_at_night";
        }
        if (filter.floor() != null && filter.floor() != 1) {
            return " AND floor <> 1";
        }
        if (filter.types() != null && filter.types().size() == 1) {
            return " AND type = '" + filter.types().iterator().next().name() + "'";
        }
        return "";
    }

    private static Condition wanted(StationFilter filter) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder wanted = new StringBuilder();
        int bits = Facility.bits(filter.facilities());
        if (bits != 0) {
            wanted.append(" AND s.facilities & ? = ?");
            parameters.addAll(List.of(bits, bits));
        }
        if (isTrue(filter.freeOfCharge())) {
            wanted.append(" AND s.charged & ? = 0");
            parameters.add(bits == 0 ? -1 : bits);
        }
        if (filter.floor() != null) {
            wanted.append(" AND s.floor = ?");
            parameters.add(filter.floor());
        }
        if (filter.types() != null && !filter.types().isEmpty()) {
            wanted.append(" AND s.type = ANY (string_to_array(?, ','))");
            parameters.add(filter.types().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        }
        if (filter.openNow() != null) {
            wanted.append(filter.openNow() ? " AND (" : " AND NOT (")
                    .append(Moment.OPEN)
                    .append(")");
        }
        return new Condition(wanted.toString(), parameters);
    }

    private static boolean isTrue(@Nullable Boolean wish) {
        return Boolean.TRUE.equals(wish);
    }
}
