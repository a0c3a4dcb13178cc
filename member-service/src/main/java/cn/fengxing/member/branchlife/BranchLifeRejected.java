package cn.fengxing.member.branchlife;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** What cannot be done with an activity. */
public abstract sealed class BranchLifeRejected extends Rejected {

    private BranchLifeRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** It was cancelled, or is over, or has not begun to let people in. */
    public static final class NotOpen extends BranchLifeRejected {
        NotOpen() {
            super("activity-not-open");
        }
    }

    /** The code is no longer on the screen, or is of something to which the member is not asked. */
    public static final class WrongCode extends BranchLifeRejected {
        WrongCode() {
            super("activity-code");
        }
    }
}
