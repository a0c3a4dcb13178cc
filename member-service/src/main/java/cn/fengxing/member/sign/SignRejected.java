package cn.fengxing.member.sign;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Signs that cannot be shown. */
public abstract sealed class SignRejected extends Rejected {

    private SignRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** No branch knows the person as a member. */
    public static final class NotAMember extends SignRejected {
        NotAMember() {
            super("not-a-known-member");
        }
    }
}
