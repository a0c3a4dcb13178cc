package cn.fengxing.member.honour.record;

/** Who gave it. */
public enum HonourLevel {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY,
    COMPANY
}
