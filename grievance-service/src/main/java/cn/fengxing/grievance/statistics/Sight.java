package cn.fengxing.grievance.statistics;

import cn.fengxing.kit.figures.SmallGroups;

/** How finely a reader sees: the public and companies in steps of five, and shares in twentieths. */
enum Sight {
    FINE,
    COARSE;

    private static final double PLACES = 1_000;
    private static final double TWENTIETHS = 20;

    long count(long count) {
        return this == FINE ? count : steps(count);
    }

    /** In steps of five: two stocks beside each other would tell of a single case. */
    static long steps(long count) {
        return count - count % SmallGroups.THRESHOLD;
    }

    double share(double share) {
        double places = this == FINE ? PLACES : TWENTIETHS;
        return Math.round(share * places) / places;
    }
}
