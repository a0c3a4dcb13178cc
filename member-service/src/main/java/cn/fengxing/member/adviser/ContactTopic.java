package cn.fengxing.member.adviser;

/** What a contact was about; nothing that says more about a person. */
public enum ContactTopic {
    GREETING,
    WORK,
    POLICY,
    TRAINING,
    ACTIVITY,
    STATION
}
