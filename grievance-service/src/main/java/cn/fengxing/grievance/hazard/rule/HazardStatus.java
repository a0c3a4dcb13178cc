package cn.fengxing.grievance.hazard.rule;

/** How far a hazard has come. */
public enum HazardStatus {
    REPORTED,
    VERIFIED,
    ASSIGNED,
    FIXED,
    /** The end: its reporters said so, or said nothing. */
    CONFIRMED,
    /** The end: nothing dangerous was found. */
    DISMISSED,
    /** The end: it is another one, which has its reports now. */
    JOINED;

    public boolean isEnd() {
        return this == CONFIRMED || this == DISMISSED || this == JOINED;
    }

    /** Whether everybody may know of it. */
    public boolean isPublic() {
        return this == VERIFIED || this == ASSIGNED || this == FIXED || this == CONFIRMED;
    }
}
