package cn.fengxing.grievance.statistics.publication;

import java.util.List;

/** How long something took, in working time, in steps that grow: a working day is every minute of a working date. */
public final class WorkingTime {

    private static final long DAY = 1_440;

    /** Up to and with; beyond the last there is one more. */
    private static final List<Long> UP_TO_MINUTES = List.of(
            15L, 60L, 240L, DAY / 2, DAY, 2 * DAY, 3 * DAY, 5 * DAY, 10 * DAY, 15 * DAY, 20 * DAY, 30 * DAY, 60 * DAY,
            120 * DAY);

    static final int BUCKETS = UP_TO_MINUTES.size() + 1;

    private WorkingTime() {}

    public static int bucket(long workingMinutes) {
        return (int)
                UP_TO_MINUTES.stream().filter(limit -> limit < workingMinutes).count();
    }

    /**
     * Within how many working minutes that share of all was done.
     *
     * @param counts by bucket, not all 0
     * @return the end of the bucket; of the last one, which has none, its beginning
     */
    public static long within(double share, long[] counts) {
        long all = 0;
        for (long count : counts) {
            all += count;
        }
        long sum = 0;
        int bucket = -1;
        while (sum < Math.ceil(share * all) && bucket < counts.length - 1) {
            bucket++;
            sum += counts[bucket];
        }
        return UP_TO_MINUTES.get(Math.min(Math.max(bucket, 0), UP_TO_MINUTES.size() - 1));
    }
}
