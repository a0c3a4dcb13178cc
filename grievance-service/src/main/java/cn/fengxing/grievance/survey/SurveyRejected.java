package cn.fengxing.grievance.survey;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Rules of surveys that a request broke. */
public abstract sealed class SurveyRejected extends Rejected {

    private SurveyRejected(String code, Object... arguments) {
        super(new ProblemType(code, 409), arguments);
    }

    /** So few are asked that a sum could tell of one of them. */
    static final class AudienceTooSmall extends SurveyRejected {
        AudienceTooSmall(int least) {
            super("survey-audience-too-small", least);
        }
    }

    /** Not yet, or no longer. */
    static final class TakesNoAnswers extends SurveyRejected {
        TakesNoAnswers() {
            super("survey-takes-no-answers");
        }
    }

    /** Everybody answers once. */
    static final class AnsweredAlready extends SurveyRejected {
        AnsweredAlready() {
            super("survey-answered-already");
        }
    }

    /** Nobody sees a running count. */
    public static final class StillOpen extends SurveyRejected {
        public StillOpen() {
            super("survey-still-open");
        }
    }
}
