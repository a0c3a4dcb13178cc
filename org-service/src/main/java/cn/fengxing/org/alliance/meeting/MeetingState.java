package cn.fengxing.org.alliance.meeting;

/** What became of a meeting. */
public enum MeetingState {
    CALLED,
    CANCELLED,
    /** It has minutes. */
    HELD
}
