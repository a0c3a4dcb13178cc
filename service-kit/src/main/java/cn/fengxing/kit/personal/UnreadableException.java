package cn.fengxing.kit.personal;

/** A sealed value does not open: it was changed, moved to another person or field, or its master key is not configured. */
public class UnreadableException extends RuntimeException {

    UnreadableException(String message) {
        super(message);
    }
}
