package cn.fengxing.grievance.summary;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** What is refused about summaries. */
final class SummaryRejected extends Rejected {

    private SummaryRejected() {
        super(new ProblemType("case-summary-settled", 409));
    }

    /** Before a company could have the case, that is: what it has read cannot be unread, and behind it nobody needs a summary. */
    static void requireBeforeCompany(Grievance grievance) {
        if (!grievance.hop().knowsWorker() || grievance.status() == Status.CLOSED) {
            throw new SummaryRejected();
        }
    }

    static void requireNameless(String summary) {
        if (Identifying.isIn(summary)) {
            throw new FieldRejected("summary", "tells-who");
        }
    }
}
