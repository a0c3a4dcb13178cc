package cn.fengxing.org.committee;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.division.DivisionLevel;
import cn.fengxing.org.organisation.CommitteeLine;
import cn.fengxing.org.organisation.Organisations;
import cn.fengxing.org.reading.OrganisationReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a line of committees stands and where not, within an organisation's division. */
@ApplicationScoped
public class CommitteeReads {

    /** At the province the transport line has its leading group, which counts as its committee there. */
    private static final String FROM = """
              FROM division d
              LEFT JOIN (SELECT DISTINCT division_code FROM organisation
                          WHERE committee_line = :line AND dissolved_on IS NULL) c ON c.division_code = d.code
             WHERE d.abolished_on IS NULL AND d.code >= :first AND d.code < :first || ':'
               AND d.level = ANY(string_to_array(:levels, ','))
            """;

    private final Caller caller;
    private final Organisations organisations;
    private final EntityManager entities;

    CommitteeReads(Caller caller, Organisations organisations, EntityManager entities) {
        this.caller = caller;
        this.organisations = organisations;
        this.entities = entities;
    }

    /** Widest level first. */
    @Transactional
    public List<CommitteeCoverageView> coverage(
            UUID organisationId, CommitteeLine line, @Nullable String divisionCode) {
        String sql =
                "SELECT d.level, count(*) AS divisions, count(c.division_code) AS covered" + FROM + "GROUP BY d.level";
        return tuples(query(sql, within(organisationId, divisionCode), line, levels(line))).stream()
                .map(row -> new CommitteeCoverageView(
                        level(row), row.get("divisions", Long.class), row.get("covered", Long.class)))
                .sorted(Comparator.comparing(CommitteeCoverageView::level))
                .toList();
    }

    /** Divisions without a committee, by code. */
    @Transactional
    public Page<CommitteeGapView> gaps(
            UUID organisationId,
            CommitteeLine line,
            @Nullable String divisionCode,
            @Nullable DivisionLevel level,
            PageRequest page) {
        String first = within(organisationId, divisionCode);
        String levels = level == null ? levels(line) : line.levels().contains(level) ? text(level) : "";
        String sql = "SELECT d.code, d.level, d.name" + FROM
                + "AND c.division_code IS NULL AND d.code > :after ORDER BY d.code LIMIT :limit";
        Query query = query(sql, first, line, levels)
                .setParameter("after", page.after(String.class).orElse(""))
                .setParameter("limit", page.limit() + 1);
        List<CommitteeGapView> rows = tuples(query).stream()
                .map(row ->
                        new CommitteeGapView(row.get("code", String.class), level(row), row.get("name", String.class)))
                .toList();
        return Page.of(rows, page, CommitteeGapView::code);
    }

    /** What the codes begin with: of the organisation's division, or of one in it. */
    private String within(UUID organisationId, @Nullable String divisionCode) {
        caller.require(organisationId, OrganisationReads.readers());
        String own = organisations
                .find(organisationId)
                .map(OrganisationPlace::divisionCode)
                .orElseThrow(CommonProblems::notFound);
        if (divisionCode != null && !DivisionCode.holds(own, divisionCode)) {
            throw CommonProblems.notFound();
        }
        return DivisionCode.prefix(divisionCode == null ? own : divisionCode);
    }

    private Query query(String sql, String first, CommitteeLine line, String levels) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("line", line.name())
                .setParameter("first", first)
                .setParameter("levels", levels);
    }

    private static List<Tuple> tuples(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static String levels(CommitteeLine line) {
        return line.levels().stream().map(CommitteeReads::text).collect(Collectors.joining(","));
    }

    private static String text(DivisionLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static DivisionLevel level(Tuple row) {
        return DivisionLevel.valueOf(row.get("level", String.class).toUpperCase(Locale.ROOT));
    }
}
