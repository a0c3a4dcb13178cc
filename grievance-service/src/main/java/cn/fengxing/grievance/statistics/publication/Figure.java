package cn.fengxing.grievance.statistics.publication;

import java.util.Locale;

/**
 * What is counted, by week, county, platform, category and department. Counts are kept in this order, so a new figure goes to the end
 * of its subject's.
 */
public enum Figure {
    FILED("grievance"),
    /** Acceptance limits that fell due, or were met. */
    FELL_DUE("grievance"),
    ANSWERED_IN_TIME("grievance"),
    /** Cases closed, withdrawn and unconfirmed left out. */
    CLOSED("grievance"),
    /** Twice per case confirmed as resolved, once per case partly resolved. */
    RESOLVED_HALVES("grievance"),
    RATED("grievance"),
    SATISFIED("grievance"),
    WITHDRAWN("grievance"),
    UNCONFIRMED("grievance"),
    /** Stays of a case at an organisation that came to their end. */
    STAYS("grievance"),
    /** Those from which a case went up: its time ran out, or the worker did not accept what was offered. */
    ESCALATED("grievance"),
    /** Limits that ran out. */
    LATE("grievance"),
    RETALIATION("grievance"),
    /** Working time from arrival to acceptance. */
    ACCEPTED_AFTER("grievance", WorkingTime.BUCKETS),
    /** Working time from filing to the end, withdrawn cases left out. */
    SETTLED_AFTER("grievance", WorkingTime.BUCKETS),
    /** How long the open cases have been open; a stock, counted when a week is published. */
    OPEN("grievance", Age.values().length),

    REPORTED("hazard"),
    VERIFIED("hazard"),
    FIXED("hazard"),
    CONFIRMED("hazard"),
    /** Working time from report to repair. */
    FIXED_AFTER("hazard", WorkingTime.BUCKETS);

    private final String prefix;
    private final int width;

    Figure(String prefix) {
        this(prefix, 1);
    }

    Figure(String prefix, int width) {
        this.prefix = prefix;
        this.width = width;
    }

    Subject subject() {
        return prefix.equals("hazard") ? Subject.HAZARDS : Subject.GRIEVANCES;
    }

    int width() {
        return width;
    }

    /** Not counted week by week, and so not in longer periods. */
    boolean isStock() {
        return this == OPEN;
    }

    public String code() {
        return code(0);
    }

    /** @param bucket of a distribution; 0 for a plain count */
    public String code(int bucket) {
        String code = prefix + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return width == 1 ? code : code + "-" + bucket;
    }

    /** The first of its columns. */
    int offset() {
        return subject().figures().stream()
                .takeWhile(figure -> figure != this)
                .mapToInt(Figure::width)
                .sum();
    }
}
