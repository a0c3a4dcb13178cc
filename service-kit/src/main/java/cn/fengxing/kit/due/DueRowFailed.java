package cn.fengxing.kit.due;

import java.util.UUID;

/** A batch failed, and by this row: it is put off, so that it does not keep the others waiting. */
public class DueRowFailed extends RuntimeException {

    private final UUID row;

    /** @param cause told to nobody but by its type, as its message may repeat what the row says */
    public DueRowFailed(UUID row, Throwable cause) {
        super(cause);
        this.row = row;
    }

    public UUID row() {
        return row;
    }
}
