package cn.fengxing.grievance.hazard.open311;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads hazards as requests of Open311, straight from the database. */
@ApplicationScoped
@Transactional
public class Open311Requests {

    private static final String COLUMNS = """
            SELECT h.id, h.status, h.category, h.summary, o.name, h.reported_at, h.due_at, h.lat, h.lon, h.ending,
                   coalesce(h.closed_at, h.fixed_at, h.verified_at, h.reported_at)
              FROM hazard h LEFT JOIN known_organisation o ON o.id = h.organisation_id
            """;

    private static final String LISTED = " WHERE h.status IN ('VERIFIED', 'ASSIGNED', 'FIXED', 'CONFIRMED')";

    private final EntityManager entities;

    Open311Requests(EntityManager entities) {
        this.entities = entities;
    }

    List<Open311Request> find(Open311Query query) {
        if (!query.ids().isEmpty()) {
            return requests(entities.createNativeQuery(
                            COLUMNS + LISTED
                                    + " AND h.id = ANY(CAST(string_to_array(:ids, ',') AS uuid[])) ORDER BY h.id",
                            Tuple.class)
                    .setParameter(
                            "ids", query.ids().stream().map(UUID::toString).collect(Collectors.joining(","))));
        }
        return requests(entities.createNativeQuery(
                        COLUMNS + " WHERE h.status = ANY(string_to_array(:statuses, ','))"
                                + " AND (:codes = '' OR h.category = ANY(string_to_array(:codes, ',')))"
                                + " AND h.reported_at >= :from AND h.reported_at <= :until"
                                + " ORDER BY h.reported_at DESC, h.id LIMIT :size OFFSET :skipped",
                        Tuple.class)
                .setParameter("statuses", String.join(",", query.statuses()))
                .setParameter("codes", String.join(",", query.codes()))
                .setParameter("from", query.from())
                .setParameter("until", query.until())
                .setParameter("size", query.pageSize())
                .setParameter("skipped", (query.page() - 1) * query.pageSize()));
    }

    /**
     * One that is verified; one that nobody known has reported also before and when it is dismissed, so that its reporter can follow
     * it; and for one that was joined to another, that other.
     *
     * @throws Open311Refused 404
     */
    Open311Request get(UUID id) {
        return requests(entities.createNativeQuery(COLUMNS + """
                         WHERE h.id = (SELECT coalesce(x.joined_to, x.id) FROM hazard x WHERE x.id = :id)
                           AND (h.status IN ('VERIFIED', 'ASSIGNED', 'FIXED', 'CONFIRMED') OR EXISTS (
                               SELECT FROM hazard_report r WHERE r.hazard_id = h.id AND r.reporter IS NULL))""", Tuple.class).setParameter("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> Open311Refused.unknown("service_request_id"));
    }

    private static List<Open311Request> requests(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> request((Tuple) row)).toList();
    }

    private static Open311Request request(Tuple row) {
        HazardStatus status = HazardStatus.valueOf(row.get(1, String.class));
        HazardCategory category = HazardCategory.valueOf(row.get(2, String.class));
        String summary = row.get(3, String.class);
        boolean shown = status.isPublic();
        Instant dueAt = row.get(6, Instant.class);
        return new Open311Request(
                row.get(0, UUID.class),
                status.isEnd() ? "closed" : "open",
                notes(status, row.get(9, String.class)),
                category.chinese(),
                category.name(),
                summary == null ? category.chinese() : summary,
                row.get(4, String.class),
                day(row.get(5, Instant.class)),
                day(row.get(10, Instant.class)),
                dueAt == null ? null : day(dueAt),
                shown ? row.get(7, Double.class) : null,
                shown ? row.get(8, Double.class) : null);
    }

    private static String notes(HazardStatus status, @Nullable String ending) {
        return switch (status) {
            case REPORTED -> "待核实 / to be verified";
            case VERIFIED -> "已核实，待交办 / verified";
            case ASSIGNED -> "已交办整改 / being mended";
            case FIXED -> "已整改，待确认 / mended, to be confirmed";
            case CONFIRMED -> "已办结 / mended";
            case DISMISSED, JOINED -> "不予立案 / dismissed: " + ending;
        };
    }

    private static String day(Instant instant) {
        return LocalDate.ofInstant(instant, SHANGHAI)
                .atStartOfDay(SHANGHAI)
                .toOffsetDateTime()
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
