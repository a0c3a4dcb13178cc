package cn.fengxing.member.membership;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Changes of a membership that are refused. */
public abstract sealed class MembershipRejected extends Rejected {

    private MembershipRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** Nothing changes in what is over. */
    public static final class Ended extends MembershipRejected {
        Ended() {
            super("membership-ended");
        }
    }

    /** One formal affiliation at any time; another branch takes it over by a transfer. */
    public static final class Affiliated extends MembershipRejected {
        Affiliated() {
            super("already-affiliated");
        }
    }
}
