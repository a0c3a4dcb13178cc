package cn.fengxing.kit.tabular;

import java.io.IOException;

/** A file that is no table, or not the one that is asked for; nothing of it was taken. */
public class UnreadableTable extends IOException {

    private final String reason;

    /** @param reason message key under {@code table.}, kebab-case; no content of the file */
    public UnreadableTable(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
