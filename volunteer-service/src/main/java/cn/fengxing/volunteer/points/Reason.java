package cn.fengxing.volunteer.points;

/** Why points were given, or taken back. */
public enum Reason {
    HAZARD_VERIFIED,
    WISH_ADOPTED,
    EXPIRED,
    /** From or to another account of the same person. */
    MERGED
}
