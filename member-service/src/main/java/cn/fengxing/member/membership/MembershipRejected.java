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

    /** Has said so before. */
    public static final class MobileAlready extends MembershipRejected {
        MobileAlready() {
            super("mobile-already");
        }
    }

    /** Shorter than six months, the own branch remains the place to go. */
    public static final class NotMobile extends MembershipRejected {
        public NotMobile() {
            super("not-mobile");
        }
    }

    /** The member has a branch. */
    public static final class NothingToPlace extends MembershipRejected {
        NothingToPlace() {
            super("nothing-to-place");
        }
    }

    /** No branch was asked to take the member. */
    public static final class NothingProposed extends MembershipRejected {
        NothingProposed() {
            super("nothing-proposed");
        }
    }

    /** The step that was asked for is not the next one of this transfer. */
    public static final class TransferStep extends MembershipRejected {
        public TransferStep() {
            super("transfer-step");
        }
    }
}
