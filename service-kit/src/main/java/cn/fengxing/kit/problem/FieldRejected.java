package cn.fengxing.kit.problem;

/** One field of the request is wrong: a 400 problem with an entry in {@code errors[]}. */
public class FieldRejected extends Rejected {

    private final String field;
    private final String reason;

    /**
     * @param field JSON name of the field, e.g. {@code parentId}
     * @param reason message key, e.g. {@code parent-unknown}; text under {@code field.<reason>} in the bundles
     */
    public FieldRejected(String field, String reason, Object... arguments) {
        super(CommonProblems.INVALID_REQUEST, arguments);
        this.field = field;
        this.reason = reason;
    }

    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }
}
