package cn.fengxing.grievance.consent;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** What giving consent refuses. */
public abstract sealed class ConsentRejected extends Rejected {

    private ConsentRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** The case is with nobody who would not know anyway, or with a company that has not asked and undertaken. */
    public static final class NotNow extends ConsentRejected {
        public NotNow() {
            super("consent-not-now");
        }
    }

    /** There is one for the present owner. */
    public static final class GivenAlready extends ConsentRejected {
        public GivenAlready() {
            super("consent-given-already");
        }
    }
}
