package cn.fengxing.bench;

/** How much is planted: what the bench is defined for, or what {@code FENGXING_BENCH_SIZE} says, to try it out. */
public final class Size {

    private static final String REDUCED = System.getenv("FENGXING_BENCH_SIZE");

    private Size() {}

    public static int of(int defined) {
        return REDUCED == null ? defined : Math.min(defined, Integer.parseInt(REDUCED));
    }

    /** How long to measure; a second is enough to see that it works. */
    public static double seconds(double defined) {
        return REDUCED == null ? defined : Math.min(defined, 1);
    }

    /** Then what was measured is nothing to keep. */
    static boolean isReduced() {
        return REDUCED != null;
    }
}
