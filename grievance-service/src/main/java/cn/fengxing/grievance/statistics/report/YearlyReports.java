package cn.fengxing.grievance.statistics.report;

import cn.fengxing.grievance.statistics.CaseStatistics;
import cn.fengxing.grievance.statistics.GrievanceStatisticsView;
import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.publication.PublishedFigures.Parts;
import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The yearly reports: published by the province's administration, read by everybody. */
@ApplicationScoped
@Transactional
public class YearlyReports {

    private static final String COLUMNS =
            "SELECT division_code, year, version, published_at, note, content FROM yearly_report";

    private final CaseStatistics statistics;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Caller caller;
    private final Published published;

    YearlyReports(
            CaseStatistics statistics, EntityManager entities, ObjectMapper json, Caller caller, Published published) {
        this.statistics = statistics;
        this.entities = entities;
        this.json = json;
        this.caller = caller;
        this.published = published;
    }

    /** When, and on whose record. */
    @ApplicationScoped
    static class Published {

        private final Clock clock;
        private final AuditTrail audit;

        Published(Clock clock, AuditTrail audit) {
            this.clock = clock;
            this.audit = audit;
        }

        Instant now(PublishReportRequest request) {
            audit.record("publish-yearly-report", "yearly-report", request.divisionCode() + "-" + request.year(), null);
            return clock.instant();
        }
    }

    /** @throws cn.fengxing.kit.problem.FieldRejected {@code period-not-published} while the year's figures are not */
    public YearlyReportView publish(PublishReportRequest request) {
        caller.requireDivision(request.divisionCode(), Role.ORG_ADMIN);
        YearlyFiguresView content = content(request.divisionCode(), request.year());
        Instant now = published.now(request);
        entities.createNativeQuery("""
                        INSERT INTO yearly_report (division_code, year, version, published_at, note, content)
                        SELECT :division, :year, coalesce(max(version), 0) + 1, :now, :note, :content
                          FROM yearly_report WHERE division_code = :division AND year = :year""")
                .setParameter("division", request.divisionCode())
                .setParameter("year", request.year())
                .setParameter("now", now)
                .setParameter("note", request.note())
                .setParameter("content", text(content))
                .executeUpdate();
        return get(request.divisionCode(), request.year(), null);
    }

    private YearlyFiguresView content(String divisionCode, int year) {
        Period period = Period.of(Integer.toString(year));
        GrievanceStatisticsView cities = statistics.ofPublic(divisionCode, period, Parts.DIVISION);
        return new YearlyFiguresView(
                cities.figures(),
                cities.parts(),
                statistics.ofPublic(divisionCode, period, Parts.CATEGORY).parts(),
                statistics.publicTrend(
                        divisionCode,
                        Arrays.stream(Month.values())
                                .map(month -> Period.month(YearMonth.of(year, month)))
                                .toList()));
    }

    /** The latest version of each year, the newest year first. */
    public List<YearlyReportView> list(String divisionCode) {
        Query query = entities.createNativeQuery(
                        COLUMNS
                                + " r WHERE division_code = :division AND version = (SELECT max(version) FROM yearly_report l"
                                + " WHERE l.division_code = r.division_code AND l.year = r.year) ORDER BY year DESC",
                        Tuple.class)
                .setParameter("division", divisionCode);
        return rows(query).map(row -> view(row, null)).toList();
    }

    /** @param version null for the latest */
    public YearlyReportView get(String divisionCode, int year, @Nullable Integer version) {
        Query query = entities.createNativeQuery(
                        COLUMNS
                                + " WHERE division_code = :division AND year = :year AND (:version = 0 OR version = :version)"
                                + " ORDER BY version DESC LIMIT 1",
                        Tuple.class)
                .setParameter("division", divisionCode)
                .setParameter("year", year)
                .setParameter("version", version == null ? 0 : version);
        return rows(query)
                .findFirst()
                .map(row -> view(row, content(row.get(5, String.class))))
                .orElseThrow(CommonProblems::notFound);
    }

    private static Stream<Tuple> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    private static YearlyReportView view(Tuple row, @Nullable YearlyFiguresView content) {
        return new YearlyReportView(
                row.get(0, String.class),
                row.get(1, Integer.class),
                row.get(2, Integer.class),
                row.get(3, Instant.class),
                row.get(4, String.class),
                content);
    }

    private String text(YearlyFiguresView content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private YearlyFiguresView content(String text) {
        try {
            return json.readValue(text, YearlyFiguresView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
