package cn.fengxing.org.alliance;

/** As what an organisation sits there. */
public enum SeatKind {
    /** 牵头单位; the lead's own, from the first day to the last. */
    CHAIR,
    /** 副牵头单位. */
    DEPUTY,
    /** 成员单位. */
    MEMBER
}
