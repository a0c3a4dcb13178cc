package cn.fengxing.member.identity;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Sign-ins that are refused; none tells whether the phone or the name is known. */
public abstract sealed class IdentityRejected extends Rejected {

    private IdentityRejected(String code, int status) {
        super(new ProblemType(code, status));
    }

    /** Wrong, used up or expired code. */
    public static final class WrongCode extends IdentityRejected {
        WrongCode() {
            super("wrong-code", 401);
        }
    }

    /** Wrong name or password. */
    public static final class WrongPassword extends IdentityRejected {
        WrongPassword() {
            super("wrong-password", 401);
        }
    }

    /** The code was right, but nobody is registered with this phone. */
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
