package cn.fengxing.org.station.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Exceptions and closings: dates and times at which the week does not hold. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SpecialDays {

    private static final String FOR_EVER = "9999-12-31T00:00:00Z";

    private final EntityManager entities;

    SpecialDays(EntityManager entities) {
        this.entities = entities;
    }

    /** From that date on. */
    public List<ExceptionalDay> exceptions(UUID stationId, LocalDate from) {
        return rows(
                        "SELECT date, CAST(hours AS text), reason FROM station_exception WHERE station_id = ?1 AND date >= ?2"
                                + " ORDER BY date",
                        stationId,
                        from)
                .stream()
                .map(row -> new ExceptionalDay(
                        row.get(0, LocalDate.class),
                        WeeklyHours.of(row.get(1, String.class), true).monday(),
                        row.get(2, String.class)))
                .toList();
    }

    /** Those that are not over yet. */
    public List<ClosingView> closings(UUID stationId, Instant now) {
        return rows(
                        "SELECT id, starts_at, ends_at, reason FROM station_closing WHERE station_id = ?1"
                                + " AND (ends_at IS NULL OR ends_at > ?2) ORDER BY starts_at, id LIMIT 50",
                        stationId,
                        now)
                .stream()
                .map(row -> new ClosingView(
                        row.get(0, UUID.class),
                        row.get(1, Instant.class),
                        row.get(2, Instant.class),
                        row.get(3, String.class)))
                .toList();
    }

    void replaceExceptions(UUID stationId, List<ExceptionalDay> days) {
        change("DELETE FROM station_exception WHERE station_id = ?1", stationId);
        for (ExceptionalDay day : days) {
            String minutes = "{" + OpenSpan.ranges(day.hours(), 0, "exceptions") + "}";
            change(
                    "INSERT INTO station_exception (station_id, date, hours, reason)"
                            + " VALUES (?1, ?2, CAST(?3 AS int4multirange), CAST(?4 AS text))",
                    stationId,
                    day.date(),
                    minutes,
                    day.reason());
        }
    }

    void close(UUID stationId, UUID closingId, CloseTemporarilyRequest request) {
        change(
                "INSERT INTO station_closing (id, station_id, starts_at, ends_at, reason)"
                        + " VALUES (?1, ?2, ?3, CAST(?4 AS timestamptz), ?5)",
                closingId,
                stationId,
                request.from(),
                request.until() == null ? null : request.until().toString(),
                request.reason());
    }

    /** @return whether the closing was still on, or to come */
    boolean endClosing(UUID stationId, UUID closingId, Instant now) {
        return change(
                        "UPDATE station_closing SET ends_at = greatest(starts_at, ?3) WHERE id = ?1 AND station_id = ?2"
                                + " AND (ends_at IS NULL OR ends_at > greatest(starts_at, ?3))",
                        closingId,
                        stationId,
                        now)
                == 1;
    }

    boolean hasClosing(UUID stationId, UUID closingId) {
        return !rows("SELECT id FROM station_closing WHERE id = ?1 AND station_id = ?2", closingId, stationId)
                .isEmpty();
    }

    /** When the last of all exceptions, with what it keeps open after midnight, and closings is over. */
    @Nullable
    Instant end(UUID stationId) {
        return rows("""
                        SELECT greatest(
                            (SELECT CAST(max(date) + 2 AS timestamp) AT TIME ZONE 'Asia/Shanghai'
                               FROM station_exception WHERE station_id = ?1),
                            (SELECT max(coalesce(ends_at, '%s'))
                               FROM station_closing WHERE station_id = ?1))""".formatted(FOR_EVER), stationId).get(0).get(0, Instant.class);
    }

    private int change(String sql, @Nullable Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }

    private List<Tuple> rows(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast).toList();
    }
}
