package cn.fengxing.member.identity;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.RejectedOnRecord;

/** Sign-ins that are refused; none tells whether the phone or the name is known, and each try that failed stays counted. */
public abstract sealed class IdentityRejected extends RejectedOnRecord {

    private IdentityRejected(String code, int status) {
        super(new ProblemType(code, status));
    }

    /** Wrong name or password, or tried too often. */
    public static final class WrongPassword extends IdentityRejected {
        public WrongPassword() {
            super("wrong-password", 401);
        }
    }

    /** The password that another knows must give way to another one. */
    public static final class SamePassword extends IdentityRejected {
        public SamePassword() {
            super("same-password", 409);
        }
    }

    /** The code was right, but nobody is registered with this phone; the code stays good for registering. */
    public static final class NotRegistered extends IdentityRejected {
        NotRegistered() {
            super("not-registered", 409);
        }
    }

    /** Unknown, ended or reused. */
    public static final class RefreshRefused extends IdentityRejected {
        RefreshRefused() {
            super("refresh-refused", 401);
        }
    }
}
