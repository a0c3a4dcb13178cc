package cn.fengxing.kit.problem;

/** A request that a rule refuses. Services extend it with sealed families; the text comes from the message bundles. */
public class Rejected extends RuntimeException {

    private final ProblemType type;
    private final transient Object[] arguments;

    /** @param arguments fill {@code {0}}, {@code {1}}… of the detail text; never personal data */
    public Rejected(ProblemType type, Object... arguments) {
        super(type.code(), null, false, false);
        this.type = type;
        this.arguments = arguments;
    }

    public ProblemType type() {
        return type;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
