package cn.fengxing.member.duplicate;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Merges that are refused. */
public abstract sealed class MergeRejected extends Rejected {

    private MergeRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** Roles are given by two people; a merge by one does not hand them over. */
    public static final class RolesFirst extends MergeRejected {
        RolesFirst() {
            super("end-roles-first");
        }
    }

    /** Thirty days have passed, it was undone, or one of the two is no more. */
    public static final class NotUndone extends MergeRejected {
        NotUndone() {
            super("merge-not-undone");
        }
    }
}
