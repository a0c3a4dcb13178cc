package cn.fengxing.org.coverage;

import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.org.census.LedgerDelta;
import cn.fengxing.org.census.LedgerPlace;
import cn.fengxing.org.census.LedgerState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Counts the whole ledger anew, from the facts alone, to see whether the figures say the same. */
@ApplicationScoped
public class RecountCoverage {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(2999, 12, 31);

    private static final String FACTS = """
            SELECT e.division_code, e.industry, e.platform_id, c.organised, c.organised OR c.others OR e.support <> '{}' AS worked
              FROM ledger_entry e
             CROSS JOIN LATERAL (
                   SELECT count(*) FILTER (WHERE kind IN ('OWN', 'JOINT')) > 0 AS organised, count(*) > 0 AS others
                     FROM ledger_cover WHERE entry_id = e.id) c
             WHERE e.standing = 'ACTIVE' AND e.operation = 'OPERATING'
            """;

    private final EntityManager entities;
    private final Rollups rollups;

    RecountCoverage(EntityManager entities, Rollups rollups) {
        this.entities = entities;
        this.rollups = rollups;
    }

    /** Figure and key → recounted less kept; empty if they agree. */
    @Transactional
    public Map<String, Long> differences() {
        Map<String, Long> differences = recounted();
        for (CoverageFigure figure : CoverageFigure.values()) {
            for (CoverageLevel level : CoverageLevel.values()) {
                rollups.sums(figure.code(level), BEGINNING, END, "")
                        .forEach((key, kept) -> differences.merge(figure.code(level) + " " + key, -kept, Long::sum));
            }
        }
        differences.values().removeIf(difference -> difference == 0);
        return differences;
    }

    private Map<String, Long> recounted() {
        Map<String, Long> counts = new TreeMap<>();
        tallies().forEach((place, tally) -> {
            for (CoverageFigure figure : CoverageFigure.values()) {
                for (CoverageLevel level : CoverageLevel.values()) {
                    counts.merge(
                            figure.code(level) + " " + CountCoverage.key(level, place), figure.of(tally), Long::sum);
                }
            }
        });
        return counts;
    }

    private Map<LedgerPlace, LedgerDelta.Tally> tallies() {
        LedgerDelta all = new LedgerDelta();
        for (Object row :
                (List<?>) entities.createNativeQuery(FACTS, Tuple.class).getResultList()) {
            all.replace(null, state((Tuple) row));
        }
        return all.tallies();
    }

    private static LedgerState state(Tuple row) {
        LedgerPlace place = new LedgerPlace(row.get(0, String.class), row.get(1, String.class), row.get(2, UUID.class));
        return new LedgerState(place, row.get(3, Boolean.class), row.get(4, Boolean.class));
    }
}
