package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.retaliation.rule.ReportAction;
import cn.fengxing.grievance.retaliation.rule.ReportStatus;
import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** What reports of retaliation refuse. */
public abstract sealed class RetaliationRejected extends Rejected {

    private RetaliationRejected(String code, int status, Object... arguments) {
        super(new ProblemType(code, status), arguments);
    }

    /** The protection ends 180 days after the case was closed. */
    public static final class TooLate extends RetaliationRejected {
        public TooLate(long days) {
            super("retaliation-too-late", 409, days);
        }
    }

    /** Nobody needs that many reports of one case. */
    public static final class TooMany extends RetaliationRejected {
        public TooMany(int most) {
            super("retaliation-too-many", 409, most);
        }
    }

    /** The report stands where this cannot happen. */
    public static final class NotNow extends RetaliationRejected {
        public NotNow(ReportAction action, ReportStatus status) {
            super("retaliation-not-now", 409, action, status);
        }
    }

    /** A question is asked once its time has come, and answered once. */
    public static final class NotAsked extends RetaliationRejected {
        public NotAsked() {
            super("follow-up-not-asked", 409);
        }
    }
}
