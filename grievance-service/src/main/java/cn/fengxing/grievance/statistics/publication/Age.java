package cn.fengxing.grievance.statistics.publication;

/** How long a case has been open, in days of the calendar. */
public enum Age {
    UP_TO_3_DAYS(3),
    UP_TO_1_WEEK(7),
    UP_TO_2_WEEKS(14),
    UP_TO_1_MONTH(30),
    UP_TO_3_MONTHS(90),
    LONGER(Integer.MAX_VALUE);

    private final int days;

    Age(int days) {
        this.days = days;
    }

    static Age of(long days) {
        for (Age age : values()) {
            if (days <= age.days) {
                return age;
            }
        }
        throw new IllegalStateException();
    }
}
