package cn.fengxing.org.divisionchange;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Why a change of divisions is refused. */
public abstract sealed class DivisionRejected extends Rejected {

    private DivisionRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** There is, or was, a division of this code. */
    public static final class CodeTaken extends DivisionRejected {
        CodeTaken() {
            super("division-code-taken");
        }
    }

    /** Nothing changes at a division that no longer exists. */
    public static final class Abolished extends DivisionRejected {
        Abolished() {
            super("division-abolished");
        }
    }

    /** Something still stands in it, and nobody takes it over. */
    public static final class StillInUse extends DivisionRejected {
        StillInUse() {
            super("division-in-use");
        }
    }

    /** A division is merged into one of its own level that is not in it. */
    public static final class NoSuccessor extends DivisionRejected {
        NoSuccessor() {
            super("no-division-successor");
        }
    }

    /** History is only ever added to. */
    public static final class DivisionChangedSince extends DivisionRejected {
        DivisionChangedSince() {
            super("division-changed-since");
        }
    }
}
