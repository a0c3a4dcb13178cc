package cn.fengxing.grievance.visit;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** What visiting refuses. */
public abstract sealed class VisitRejected extends Rejected {

    private VisitRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** It takes two. */
    public static final class ToOneself extends VisitRejected {
        public ToOneself() {
            super("visit-to-oneself");
        }
    }
}
