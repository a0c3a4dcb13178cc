package cn.fengxing.kit.problem;

/**
 * A wrong field before it is put into words.
 *
 * @param field JSON name, path or parameter
 * @param reason message key under {@code field.}
 * @param arguments fill the message; limits, never input
 */
public record FieldFault(String field, String reason, Object... arguments) {}
