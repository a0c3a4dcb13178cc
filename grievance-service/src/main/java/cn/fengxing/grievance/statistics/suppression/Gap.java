package cn.fengxing.grievance.statistics.suppression;

/**
 * What is not told of a group's time: how many there are in weeks that no told period covers.
 *
 * @param untold cases in those weeks together
 * @param weeks how many weeks they are
 * @param large how many of them hold no small group, but were withheld so that another is not computed
 */
public record Gap(long untold, int weeks, int large) {

    public static final Gap NONE = new Gap(0, 0, 0);

    /** A week in which there was nothing, which is not told either. */
    public static final Gap EMPTY_WEEK = new Gap(0, 1, 0);

    static Gap week(long size) {
        return new Gap(size, 1, size < Suppression.THRESHOLD ? 0 : 1);
    }

    public Gap plus(Gap other) {
        return new Gap(untold + other.untold, weeks + other.weeks, large + other.large);
    }

    /** Whether it can be computed from what is told. */
    public boolean isNone() {
        return weeks == 0;
    }

    /** Whether the whole may be told: what remains when the told parts are taken from it is no small group, nor a single week. */
    boolean letsTellTheWhole() {
        return untold == 0 || !Suppression.tells(untold, weeks, large > 0);
    }
}
