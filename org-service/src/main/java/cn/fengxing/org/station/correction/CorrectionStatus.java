package cn.fengxing.org.station.correction;

/** What became of a correction. */
public enum CorrectionStatus {
    PROPOSED,
    ACCEPTED,
    REFUSED
}
