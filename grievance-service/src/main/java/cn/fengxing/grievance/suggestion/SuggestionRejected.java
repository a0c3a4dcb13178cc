package cn.fengxing.grievance.suggestion;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Rules of the mailbox that a request broke. */
public abstract sealed class SuggestionRejected extends Rejected {

    private SuggestionRejected(String code, Object... arguments) {
        super(new ProblemType(code, 409), arguments);
    }

    /** Nobody answers a suggestion of their own, or joins it. */
    public static final class OwnSuggestion extends SuggestionRejected {
        public OwnSuggestion() {
            super("suggestion-own");
        }
    }

    /** It is not in the state for that. */
    public static final class SuggestionNotNow extends SuggestionRejected {
        SuggestionNotNow(SuggestionState state) {
            super("suggestion-not-now", state.name());
        }
    }

    /** Somebody has to answer it at last. */
    public static final class PassedOnTooOften extends SuggestionRejected {
        PassedOnTooOften(int times) {
            super("suggestion-passed-on-too-often", times);
        }
    }
}
