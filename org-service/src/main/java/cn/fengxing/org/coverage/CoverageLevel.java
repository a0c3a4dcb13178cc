package cn.fengxing.org.coverage;

import cn.fengxing.kit.caller.DivisionCode;

/** Levels of divisions that are counted, with the digits that say which. */
enum CoverageLevel {
    PROVINCE(2),
    CITY(4),
    COUNTY(6),
    TOWNSHIP(9);

    private final int digits;

    CoverageLevel(int digits) {
        this.digits = digits;
    }

    /** @param divisionCode 12 digits */
    String prefix(String divisionCode) {
        return divisionCode.substring(0, digits);
    }

    /** The level of a division; a village is counted with its township. */
    static CoverageLevel of(String divisionCode) {
        int digits = DivisionCode.prefix(divisionCode).length();
        for (CoverageLevel level : values()) {
            if (digits <= level.digits) {
                return level;
            }
        }
        return TOWNSHIP;
    }

    /** What lies directly below; a township has nothing that is counted by itself. */
    CoverageLevel below() {
        return values()[Math.min(ordinal() + 1, TOWNSHIP.ordinal())];
    }
}
