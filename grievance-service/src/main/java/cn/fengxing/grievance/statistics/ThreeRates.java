package cn.fengxing.grievance.statistics;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.figures.Rollups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the three rates of an organisation, for those whose reach covers it. */
@ApplicationScoped
public class ThreeRates {

    private final Rollups rollups;
    private final Caller caller;

    ThreeRates(Rollups rollups, Caller caller) {
        this.rollups = rollups;
        this.caller = caller;
    }

    /** What to count: whole months, so that no two periods differ by one case. */
    record Period(YearMonth from, YearMonth to) {}

    @Transactional
    public ThreeRatesView of(UUID organisationId, @Nullable UUID platformId, Period period) {
        caller.require(organisationId, Role.DASHBOARD, Role.REGULATOR, Role.ORG_ADMIN);
        String prefix = platformId == null ? organisationId + "|" : organisationId + "|" + platformId + "|";
        long closed = sum(Figure.CLOSED, period, prefix);
        long rated = sum(Figure.RATED, period, prefix);
        long withdrawn = sum(Figure.WITHDRAWN, period, prefix);
        long ended = closed + withdrawn + sum(Figure.UNCONFIRMED, period, prefix);
        return new ThreeRatesView(
                organisationId,
                platformId,
                period.from(),
                period.to(),
                RateView.of(sum(Figure.ANSWERED_IN_TIME, period, prefix), sum(Figure.FELL_DUE, period, prefix)),
                RateView.of(sum(Figure.RESOLVED_HALVES, period, prefix) / 2.0, closed),
                RateView.of(sum(Figure.SATISFIED, period, prefix), rated),
                RateView.of(withdrawn, ended));
    }

    private long sum(Figure figure, Period period, String prefix) {
        return rollups.sum(figure.code(), period.from().atDay(1), period.to().atEndOfMonth(), prefix);
    }
}
