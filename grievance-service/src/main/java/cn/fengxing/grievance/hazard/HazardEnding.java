package cn.fengxing.grievance.hazard;

/** How a hazard came to its end. */
public enum HazardEnding {
    /** At least one reporter says that it is mended, and none that it is not. */
    CONFIRMED,
    /** No reporter said anything in time. */
    SILENCE,
    NOTHING_FOUND,
    NOT_DANGEROUS,
    MENDED_BEFORE,
    /** It spoke of a person: for that there are other places. */
    ABOUT_A_PERSON,
    /** It is another one. */
    JOINED;

    public boolean isDismissal() {
        return this == NOTHING_FOUND || this == NOT_DANGEROUS || this == MENDED_BEFORE || this == ABOUT_A_PERSON;
    }
}
