package cn.fengxing.grievance.hazard;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Rules of hazard reports that a request broke. */
public abstract sealed class HazardRejected extends Rejected {

    private HazardRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** A report is verified once. */
    public static final class AlreadyVerified extends HazardRejected {
        AlreadyVerified() {
            super("hazard-already-verified");
        }
    }

    /** Nobody verifies a report of their own. */
    public static final class OwnReport extends HazardRejected {
        OwnReport() {
            super("hazard-own-report");
        }
    }
}
