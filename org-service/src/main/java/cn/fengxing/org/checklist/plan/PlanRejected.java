package cn.fengxing.org.checklist.plan;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Rules of plans that a request broke. */
public abstract sealed class PlanRejected extends Rejected {

    private PlanRejected(String code, Object... arguments) {
        super(new ProblemType(code, 409), arguments);
    }

    /** One year has a checklist, not a plan; and nobody plans for ever. */
    public static final class NotSeveralYears extends PlanRejected {
        NotSeveralYears(int most) {
            super("not-several-years", most);
        }
    }

    /** Each year of the plan has one step. */
    public static final class YearsNotCovered extends PlanRejected {
        YearsNotCovered() {
            super("years-not-covered");
        }
    }

    /** Steps lead towards the goal. */
    public static final class StepBackwards extends PlanRejected {
        StepBackwards() {
            super("step-backwards");
        }
    }
}
