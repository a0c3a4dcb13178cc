package cn.fengxing.grievance.channel.rule;

/** What can happen to a case. The last three are done by a clock that ran out. */
public enum Action {
    FILE,
    ACCEPT,
    RETURN,
    ASSIGN,
    FORWARD,
    EXTEND,
    ASK,
    ANSWER,
    PROPOSE,
    REFUSE,
    CONFIRM,
    DISPUTE,
    ESCALATE,
    WITHDRAW,
    REOPEN,
    LAPSE,
    SILENCE,
    NO_ANSWER
}
