package cn.fengxing.kit.inbox;

import org.jspecify.annotations.Nullable;

/** The record is not what its topic promises; trying again will not help. */
public class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
