package cn.fengxing.grievance.hazard;

/** How far a report has come. */
public enum HazardStatus {
    REPORTED,
    VERIFIED
}
