package cn.fengxing.org.coverage;

import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.org.census.LedgerDelta;
import cn.fengxing.org.census.LedgerPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;

/** Counts what changes in the ledger, in the transaction in which it changes. */
@ApplicationScoped
public class CountCoverage {

    private final Rollups rollups;
    private final Clock clock;

    CountCoverage(Rollups rollups, Clock clock) {
        this.rollups = rollups;
        this.clock = clock;
    }

    void count(@Observes LedgerDelta delta) {
        LocalDate week = Weeks.of(clock.instant());
        delta.tallies().forEach((place, tally) -> {
            for (CoverageFigure figure : CoverageFigure.values()) {
                long change = figure.of(tally);
                if (change != 0) {
                    count(figure, place, week, change);
                }
            }
        });
    }

    private void count(CoverageFigure figure, LedgerPlace place, LocalDate week, long change) {
        for (CoverageLevel level : CoverageLevel.values()) {
            rollups.add(figure.code(level), week, key(level, place), change);
        }
    }

    /** Division, industry, platform. */
    static String key(CoverageLevel level, LedgerPlace place) {
        String platform = place.platformId() == null ? "-" : place.platformId().toString();
        return Rollups.key(level.prefix(place.divisionCode()), place.industry(), platform);
    }
}
