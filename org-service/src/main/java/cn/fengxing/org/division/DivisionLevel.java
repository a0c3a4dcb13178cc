package cn.fengxing.org.division;

/** Levels of GB/T 2260 codes with the number of digits that are significant at each. */
public enum DivisionLevel {
    PROVINCE(2),
    CITY(4),
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12);

    private final int significantDigits;

    DivisionLevel(int significantDigits) {
        this.significantDigits = significantDigits;
    }

    /** The part of a code of this level that every code within the division starts with. */
    public String prefixOf(String code) {
        return code.substring(0, significantDigits);
    }
}
