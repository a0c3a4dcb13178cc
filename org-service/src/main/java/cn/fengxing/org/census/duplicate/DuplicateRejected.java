package cn.fengxing.org.census.duplicate;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Rules of deciding on duplicates that a request broke. */
public abstract sealed class DuplicateRejected extends Rejected {

    private DuplicateRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** Undo the decision first. */
    public static final class AlreadyDecided extends DuplicateRejected {
        AlreadyDecided() {
            super("duplicate-already-decided");
        }
    }

    /** There is nothing to undo. */
    public static final class NotDecided extends DuplicateRejected {
        NotDecided() {
            super("duplicate-not-decided");
        }
    }

    /** The older entry was itself found to be another: decide on that one first. */
    public static final class OtherIsMerged extends DuplicateRejected {
        OtherIsMerged() {
            super("duplicate-other-merged");
        }
    }
}
