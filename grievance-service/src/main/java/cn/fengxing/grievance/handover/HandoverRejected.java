package cn.fengxing.grievance.handover;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** What handing over refuses. */
public abstract sealed class HandoverRejected extends Rejected {

    private HandoverRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** Somebody is named for the case, or it waits to be accepted, which names whoever does. */
    public static final class NothingToTakeOn extends HandoverRejected {
        public NothingToTakeOn() {
            super("grievance-nothing-to-take-on");
        }
    }

    /** The caller is not named for the case, and so has nothing to hand over. */
    public static final class NotNamed extends HandoverRejected {
        public NotNamed() {
            super("grievance-not-named");
        }
    }
}
