package cn.fengxing.grievance.hazard.photo;

/** What a photo shows. */
public enum PhotoKind {
    /** The hazard. */
    FOUND,
    /** That it is mended. */
    FIXED
}
