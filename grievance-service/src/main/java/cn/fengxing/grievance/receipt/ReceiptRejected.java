package cn.fengxing.grievance.receipt;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** What is refused about receipts. */
public abstract sealed class ReceiptRejected extends Rejected {

    private ReceiptRejected(String code, int status, Object... arguments) {
        super(new ProblemType(code, status), arguments);
    }

    /** No case has this receipt, or none any more. */
    static final class OpensNothing extends ReceiptRejected {
        OpensNothing() {
            super("case-receipt-opens-nothing", 401);
        }
    }

    /** The case belongs to an account already, or to none from which to cut it. */
    public static final class TieAsItIs extends ReceiptRejected {
        public TieAsItIs() {
            super("case-tie-as-it-is", 409);
        }
    }
}
