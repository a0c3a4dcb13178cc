package cn.fengxing.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A deserializer's refusal that names its reason, e.g. {@code nul-character}. */
public class RefusedValue extends MismatchedInputException {

    private final String reason;
    private final transient Object[] arguments;

    /**
     * @param reason message key under {@code field.}
     * @param arguments fill the message; limits, never input
     */
    public RefusedValue(JsonParser parser, String reason, Object... arguments) {
        super(parser, reason);
        this.reason = reason;
        this.arguments = arguments;
    }

    public String reason() {
        return reason;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
