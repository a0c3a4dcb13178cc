package cn.fengxing.grievance.evidence;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** What is refused about evidence. */
public abstract sealed class EvidenceRejected extends Rejected {

    private EvidenceRejected(String code, int status, Object... arguments) {
        super(new ProblemType(code, status), arguments);
    }

    /** A closed case takes nothing more. */
    static final class CaseClosed extends EvidenceRejected {
        CaseClosed() {
            super("case-evidence-closed", 409);
        }
    }

    /** A case has so many pictures and no more. */
    static final class Full extends EvidenceRejected {
        Full(int most) {
            super("case-evidence-full", 409, most);
        }
    }
}
