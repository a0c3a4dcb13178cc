package cn.fengxing.grievance.hazard;

import cn.fengxing.grievance.hazard.rule.HazardAction;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Rules of hazard reports that a request broke. */
public abstract sealed class HazardRejected extends Rejected {

    private HazardRejected(String code, int status, Object... arguments) {
        super(new ProblemType(code, status), arguments);
    }

    /** The hazard stands where this cannot happen. */
    public static final class NotNow extends HazardRejected {
        public NotNow(HazardAction action, HazardStatus status) {
            super("hazard-action-not-now", 409, action, status);
        }
    }

    /** Nobody verifies, dismisses or joins a report of their own. */
    public static final class OwnReport extends HazardRejected {
        public OwnReport() {
            super("hazard-own-report", 409);
        }
    }

    /** One report of each person. */
    public static final class AlreadyReported extends HazardRejected {
        public AlreadyReported() {
            super("hazard-already-reported", 409);
        }
    }

    /** Only who stands near it can say that it is the same. */
    public static final class TooFar extends HazardRejected {
        public TooFar() {
            super("hazard-too-far", 422);
        }
    }

    /** The organisation named is none that could answer for it, or mend it. */
    public static final class UnfitTaker extends HazardRejected {
        public UnfitTaker() {
            super("hazard-unfit-taker", 422);
        }
    }

    /** The original is gone. */
    public static final class AlreadyPainted extends HazardRejected {
        public AlreadyPainted() {
            super("hazard-photo-already-painted", 409);
        }
    }

    /** Two hazards of one kind in one place are one; these are not. */
    public static final class NotTheSame extends HazardRejected {
        public NotTheSame() {
            super("hazard-not-the-same", 422);
        }
    }
}
