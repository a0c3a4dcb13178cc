package cn.fengxing.grievance.channel.rule;

/** What can happen to a case. The last four are done by a clock that ran out. */
public enum Action {
    FILE,
    ACCEPT,
    RETURN,
    ASSIGN,
    FORWARD,
    EXTEND,
    /** A formal procedure by law, whose date takes the place of the channel's. */
    FORMALISE,
    ASK,
    ANSWER,
    /** Who it is, is asked for once by each organisation, after the facts. */
    REQUEST_IDENTITY,
    PROPOSE,
    REFUSE,
    CONFIRM,
    DISPUTE,
    ESCALATE,
    WITHDRAW,
    REOPEN,
    /** The department above takes the case over (督办); when the clock ran out there, LAPSE says the same. */
    SUPERVISE,
    /** The organisation is no more; whoever takes its place has the case. */
    REASSIGN,
    /** The calendar of another year was published. */
    RECOUNT,
    LAPSE,
    SILENCE,
    NO_ANSWER,
    /** With what is known, whether or not the worker has said who it is: consent, refusal and silence look alike. */
    GO_ON
}
