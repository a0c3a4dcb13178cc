package cn.fengxing.grievance.hazard;

/** To whom mending can be given. */
public enum AssigneeKind {
    ORGANISATION,
    /** A volunteer team, which volunteer-service knows; who gave it to them says that it is mended. */
    TEAM,
    /** A part-time grid helper, by the person's id. */
    HELPER
}
