package cn.fengxing.member.correction;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.RejectedOnRecord;

/** Corrections that are refused. */
public abstract sealed class CorrectionRejected extends RejectedOnRecord {

    private CorrectionRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** Told only to who holds the phone: another account is registered with it and in use. */
    public static final class PhoneTaken extends CorrectionRejected {
        PhoneTaken() {
            super("phone-taken");
        }
    }
}
