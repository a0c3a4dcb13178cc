package cn.fengxing.grievance.channel.rule;

/** What can happen to a case. The last two are done by a clock that ran out. */
public enum Action {
    FILE,
    ACCEPT,
    RETURN,
    ASSIGN,
    FORWARD,
    EXTEND,
    PROPOSE,
    REFUSE,
    CONFIRM,
    DISPUTE,
    ESCALATE,
    WITHDRAW,
    LAPSE,
    SILENCE
}
