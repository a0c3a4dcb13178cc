package cn.fengxing.member.development.conduct;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Applications that are refused. */
public abstract sealed class ApplicationRejected extends Rejected {

    private ApplicationRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** Applications go to the branch that has taken the worker, and there is none, or it is a company's own. */
    public static final class NoBranch extends ApplicationRejected {
        NoBranch() {
            super("no-branch-to-apply-to");
        }
    }

    /** There is a file, or a membership. */
    public static final class Already extends ApplicationRejected {
        Already() {
            super("already-applied");
        }
    }
}
