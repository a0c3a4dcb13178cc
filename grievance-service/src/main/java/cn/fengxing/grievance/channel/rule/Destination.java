package cn.fengxing.grievance.channel.rule;

/** Who owns the case after an action. */
public enum Destination {
    /** Where filing leads: the duty desk for urgent safety, else the branch. */
    FIRST_HOP,
    /** Where the collective case lies that the new case joins. */
    COLLECTIVES_DESK,
    SAME_ORGANISATION,
    /** The same hop, at the nearest territorial committee, which finds the right organisation. */
    COMMITTEE,
    /** The same hop, at the organisation that the dispatcher names. */
    NAMED_ORGANISATION,
    /** The same hop, at the organisation that took the place of the owner, or that routing finds now. */
    SUCCESSOR,
    NEXT_HOP
}
