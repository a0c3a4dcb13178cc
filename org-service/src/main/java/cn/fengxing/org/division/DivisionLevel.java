package cn.fengxing.org.division;

/** Levels of GB/T 2260 divisions, widest first. */
public enum DivisionLevel {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP,
    VILLAGE
}
