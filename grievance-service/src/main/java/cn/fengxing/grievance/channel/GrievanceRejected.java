package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Channel;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** What the channel refuses. */
public abstract sealed class GrievanceRejected extends Rejected {

    private GrievanceRejected(String code, int status, Object... arguments) {
        super(new ProblemType(code, status), arguments);
    }

    /** The case stands where this cannot happen. */
    public static final class NotNow extends GrievanceRejected {
        public NotNow(Action action, Status status, Hop hop) {
            super("grievance-action-not-now", 409, action, status, hop);
        }
    }

    /** The case is answered with others, by an action on the collective case. */
    public static final class InCollective extends GrievanceRejected {
        public InCollective() {
            super("grievance-in-collective", 409);
        }
    }

    /** A limit is extended once at a hop. */
    public static final class AlreadyExtended extends GrievanceRejected {
        public AlreadyExtended() {
            super("grievance-already-extended", 409);
        }
    }

    /** A formal procedure is opened once at an organisation. */
    public static final class ProcedureOpen extends GrievanceRejected {
        public ProcedureOpen() {
            super("grievance-procedure-open", 409);
        }
    }

    /** A hop answers only with the outcomes that are its to give. */
    public static final class OutcomeNotAllowed extends GrievanceRejected {
        public OutcomeNotAllowed(Outcome outcome, Hop hop) {
            super("grievance-outcome-not-allowed", 422, outcome, hop);
        }
    }

    /** A refusal can be taken further, and another closed case opened again, for 30 days. */
    public static final class TooLate extends GrievanceRejected {
        public TooLate() {
            super("grievance-too-late", 409, Channel.DAYS_TO_GO_ON);
        }
    }

    /** An organisation asks once in a case who the worker is. */
    public static final class IdentityAskedAlready extends GrievanceRejected {
        public IdentityAskedAlready() {
            super("grievance-identity-asked-already", 409);
        }
    }

    /** The dispatcher named an organisation that cannot own the case at its hop. */
    public static final class UnfitOrganisation extends GrievanceRejected {
        public UnfitOrganisation() {
            super("grievance-unfit-organisation", 422);
        }
    }

    /** The tree holds no organisation at all that could take the case. */
    public static final class NobodyResponsible extends GrievanceRejected {
        public NobodyResponsible() {
            super("grievance-nobody-responsible", 503);
        }
    }
}
