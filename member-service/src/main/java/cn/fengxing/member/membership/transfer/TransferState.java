package cn.fengxing.member.membership.transfer;

/** How far a transfer has come. */
public enum TransferState {
    PROPOSED,
    ACCEPTED,
    RETURNED,
    DONE,
    LAPSED,
    WITHDRAWN;

    boolean open() {
        return this == PROPOSED || this == ACCEPTED;
    }
}
