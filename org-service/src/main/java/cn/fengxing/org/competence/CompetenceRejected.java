package cn.fengxing.org.competence;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Rules about rules that a request broke. */
public abstract sealed class CompetenceRejected extends Rejected {

    private CompetenceRejected(String code) {
        super(new ProblemType(code, 409));
    }

    /** The last day lies before the first. */
    public static final class EndBeforeStart extends CompetenceRejected {
        EndBeforeStart() {
            super("end-before-start");
        }
    }

    /** A city's department does not answer for the province. */
    public static final class LevelAboveDepartment extends CompetenceRejected {
        LevelAboveDepartment() {
            super("level-above-department");
        }
    }

    /** Cases were routed by it yesterday; that cannot be undone. */
    public static final class EndInThePast extends CompetenceRejected {
        EndInThePast() {
            super("end-in-the-past");
        }
    }

    /** Nothing is left to end. */
    public static final class AlreadyEnded extends CompetenceRejected {
        AlreadyEnded() {
            super("competence-ended");
        }
    }
}
