package cn.fengxing.org.jointbranch;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Why a branch does not cover a company. */
public abstract sealed class JointBranchRejected extends Rejected {

    private JointBranchRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** Only joint branches cover companies. */
    public static final class NoJointBranch extends JointBranchRejected {
        NoJointBranch() {
            super("no-joint-branch");
        }
    }

    /** One joint branch at a time. */
    public static final class AlreadyCovered extends JointBranchRejected {
        AlreadyCovered() {
            super("company-already-covered");
        }
    }
}
