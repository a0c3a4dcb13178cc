package cn.fengxing.org.checklist;

/** Whose turn it is: the unit's, the office's, nobody's. */
public enum ItemState {
    OPEN,
    REPORTED,
    RETURNED,
    ACCEPTED
}
