package cn.fengxing.org.checklist.unit;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** What membership does not allow. */
public abstract sealed class MemberUnitRejected extends Rejected {

    private MemberUnitRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** It belongs no more. */
    public static final class AlreadyReleased extends MemberUnitRejected {
        AlreadyReleased() {
            super("unit-released");
        }
    }

    /** The last day lies before the first. */
    public static final class ReleasedBeforeAdmitted extends MemberUnitRejected {
        ReleasedBeforeAdmitted() {
            super("end-before-start");
        }
    }
}
