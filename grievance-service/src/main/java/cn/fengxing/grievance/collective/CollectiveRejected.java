package cn.fengxing.grievance.collective;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** What a collective case refuses. */
public abstract sealed class CollectiveRejected extends Rejected {

    private CollectiveRejected(String code, int status, Object... arguments) {
        super(new ProblemType(code, status), arguments);
    }

    /** Fewer than two cases at the desk are alike. */
    public static final class NothingAlike extends CollectiveRejected {
        public NothingAlike() {
            super("collective-nothing-alike", 409);
        }
    }

    /** It was answered, or is too old to be joined. */
    public static final class Answered extends CollectiveRejected {
        public Answered() {
            super("collective-answered", 409);
        }
    }

    public static final class Full extends CollectiveRejected {
        public Full(int most) {
            super("collective-full", 409, most);
        }
    }

    /** The case lies elsewhere, waits for its worker, is closed, or is in one already. */
    public static final class CannotJoin extends CollectiveRejected {
        public CannotJoin() {
            super("collective-cannot-join", 409);
        }
    }

    public static final class CannotLeave extends CollectiveRejected {
        public CannotLeave() {
            super("collective-cannot-leave", 409);
        }
    }

    /** None of the cases that stay stands where this can happen. */
    public static final class NobodyToAnswer extends CollectiveRejected {
        public NobodyToAnswer() {
            super("collective-nobody-to-answer", 409);
        }
    }
}
