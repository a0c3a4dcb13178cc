package cn.fengxing.member.development.course;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;
import java.time.LocalDate;

/** Steps that are refused, with the reason. */
public abstract sealed class StepRejected extends Rejected {

    private StepRejected(String code, Object... arguments) {
        super(new ProblemType(code, 409), arguments);
    }

    /** Another step comes next. */
    public static final class OutOfOrder extends StepRejected {
        public OutOfOrder(Step next) {
            super("step-out-of-order", next.chinese(), next.name());
        }
    }

    /** A limit is not reached. */
    public static final class TooEarly extends StepRejected {
        private final LimitCode limit;
        private final transient LocalDate earliest;

        public TooEarly(LimitCode limit, LocalDate earliest) {
            super("step-too-early", limit.chinese(), limit.name(), earliest.toString());
            this.limit = limit;
            this.earliest = earliest;
        }

        public LimitCode limit() {
            return limit;
        }

        public LocalDate earliest() {
            return earliest;
        }
    }

    /** The half-yearly review that fell due then was not done. */
    public static final class ReviewMissing extends StepRejected {
        private final transient LocalDate due;

        public ReviewMissing(LocalDate due) {
            super("review-missing", due.toString());
            this.due = due;
        }

        public LocalDate due() {
            return due;
        }
    }

    /** The file is over. */
    public static final class Closed extends StepRejected {
        public Closed() {
            super("development-closed");
        }
    }

    /** Neither days nor hours are enough. */
    public static final class TrainingTooShort extends StepRejected {
        public TrainingTooShort(int days, int hours) {
            super("training-too-short", days, hours);
        }
    }

    /** Of mobile people, both Party organisations are asked. */
    public static final class ReviewIncomplete extends StepRejected {
        public ReviewIncomplete() {
            super("political-review-incomplete");
        }
    }

    /** Somebody about to leave is normally not admitted. */
    public static final class LeavingSoon extends StepRejected {
        public LeavingSoon(int months) {
            super("leaving-soon", months);
        }
    }

    /** What the steps ask for is not all there. */
    public static final class DocumentsMissing extends StepRejected {
        public DocumentsMissing(int missing) {
            super("documents-missing", missing);
        }
    }

    /** Another records this step. */
    public static final class AnothersStep extends StepRejected {
        public AnothersStep(StepBy by) {
            super("step-of-another", by.name());
        }
    }

    /** Not now: the branch meeting has decided, or it is no time for it. */
    public static final class NoProbationToDecide extends StepRejected {
        public NoProbationToDecide() {
            super("no-probation-to-decide");
        }
    }

    /** The year's places are given out. */
    public static final class QuotaUsedUp extends StepRejected {
        public QuotaUsedUp() {
            super("quota-used-up");
        }
    }
}
