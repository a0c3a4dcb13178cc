package cn.fengxing.grievance.channel.rule;

/** What can happen to a case. The last four are done by a clock that ran out. */
public enum Action {
    FILE,
    ACCEPT,
    RETURN,
    ASSIGN,
    FORWARD,
    EXTEND,
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
    LAPSE,
    SILENCE,
    NO_ANSWER,
    /** With what is known, whether or not the worker has said who it is: consent, refusal and silence look alike. */
    GO_ON
}
