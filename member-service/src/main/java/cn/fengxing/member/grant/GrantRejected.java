package cn.fengxing.member.grant;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Grants that are refused. */
public abstract sealed class GrantRejected extends Rejected {

    private GrantRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** The second person must be another than the first. */
    public static final class SamePerson extends GrantRejected {
        public SamePerson() {
            super("second-person-required");
        }
    }

    /** The second person owes the role to the first, and so is no second pair of eyes. */
    public static final class Dependent extends GrantRejected {
        public Dependent() {
            super("independent-person-required");
        }
    }

    /** Nothing waits for confirmation. */
    public static final class NothingToConfirm extends GrantRejected {
        NothingToConfirm() {
            super("nothing-to-confirm");
        }
    }

    /** Nobody gives a role to himself. */
    public static final class ToOneself extends GrantRejected {
        ToOneself() {
            super("grant-to-oneself");
        }
    }
}
