package cn.fengxing.grievance.retaliation.rule;

/** What a company does to a worker. */
public enum Penalty {
    ACCOUNT_SUSPENDED,
    ORDERS_WITHHELD,
    FINED,
    DISMISSED,
    THREATENED,
    OTHER
}
