package cn.fengxing.member.consent;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Changes of a consent that are refused. */
public abstract sealed class ConsentRejected extends Rejected {

    private ConsentRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** Without the phone there is no account: erasing it is the way. */
    public static final class AccountStandsOnIt extends ConsentRejected {
        AccountStandsOnIt() {
            super("account-stands-on-consent");
        }
    }
}
