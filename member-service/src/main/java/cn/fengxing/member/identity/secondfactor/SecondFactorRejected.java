package cn.fengxing.member.identity.secondfactor;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.RejectedOnRecord;

/** What is refused of second factors; a code that was tried stays tried. */
public abstract sealed class SecondFactorRejected extends RejectedOnRecord {

    private SecondFactorRejected(String code, int status) {
        super(new ProblemType(code, status));
    }

    /** The password was right, and a code is asked for. */
    public static final class Required extends SecondFactorRejected {
        public Required() {
            super("second-factor-required", 401);
        }
    }

    /** Wrong, too old, or used before. */
    public static final class WrongCode extends SecondFactorRejected {
        public WrongCode() {
            super("wrong-second-factor", 401);
        }
    }

    /** There is one already. */
    public static final class Exists extends SecondFactorRejected {
        Exists() {
            super("second-factor-exists", 409);
        }
    }

    /** There is none to be taken away. */
    public static final class Nothing extends SecondFactorRejected {
        Nothing() {
            super("no-second-factor", 409);
        }
    }
}
