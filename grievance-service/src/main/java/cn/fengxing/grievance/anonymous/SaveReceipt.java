package cn.fengxing.grievance.anonymous;

import cn.fengxing.grievance.access.OwnCases;
import cn.fengxing.grievance.receipt.CaseReceipts;
import cn.fengxing.grievance.receipt.ReceiptInHand;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The worker types how the receipt ends, from where it was written down. */
@ApplicationScoped
public class SaveReceipt {

    private final OwnCases ownCases;
    private final ReceiptInHand receipt;
    private final CaseReceipts receipts;

    SaveReceipt(OwnCases ownCases, ReceiptInHand receipt, CaseReceipts receipts) {
        this.ownCases = ownCases;
        this.receipt = receipt;
        this.receipts = receipts;
    }

    @Transactional
    public void save(UUID grievanceId, String lastDigits) {
        ownCases.asking().held().filter(grievanceId::equals).orElseThrow(CommonProblems::notFound);
        if (!receipt.endsIn(lastDigits)) {
            throw new FieldRejected("lastDigits", "not-the-receipts");
        }
        receipts.markSaved(grievanceId);
    }
}
