package cn.fengxing.org.coverage;

import cn.fengxing.org.census.LedgerDelta.Tally;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What is counted of companies. */
enum CoverageFigure {
    OPERATING(Tally::operating),
    ORGANISED(Tally::organised),
    WORKED(Tally::worked);

    private final ToLongFunction<Tally> share;

    CoverageFigure(ToLongFunction<Tally> share) {
        this.share = share;
    }

    long of(Tally tally) {
        return share.applyAsLong(tally);
    }

    /** Each level of divisions is counted by itself, so that a province is not summed up from its townships. */
    String code(CoverageLevel level) {
        return "coverage-" + name().toLowerCase(Locale.ROOT) + "-"
                + level.name().toLowerCase(Locale.ROOT);
    }
}
