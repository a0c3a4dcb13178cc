package cn.fengxing.member.roster;

/** What is to become of the rows. */
public enum RosterMode {
    /** Nothing: each chunk is written and rolled back. */
    DRY_RUN,
    /** Every row that is not refused is taken. */
    VALID_ROWS
}
