package cn.fengxing.grievance.anonymous;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.receipt.CaseReceipts;
import cn.fengxing.grievance.receipt.Receipt;
import cn.fengxing.grievance.receipt.ReceiptRejected;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nothing leads from the worker's account to the case any more; a new receipt does. Who has seen already who it was, has. */
@ApplicationScoped
public class CutGrievanceLoose {

    private final CaseAccess access;
    private final Statements statements;
    private final CaseReceipts receipts;

    CutGrievanceLoose(CaseAccess access, Statements statements, CaseReceipts receipts) {
        this.access = access;
        this.statements = statements;
        this.receipts = receipts;
    }

    @Transactional
    public Receipt cut(UUID id, @Nullable String ifMatch) {
        Grievance grievance = access.forWorker(id, ifMatch);
        if (grievance.filing().filer() == null) {
            throw new ReceiptRejected.TieAsItIs();
        }
        grievance.forgetFiler();
        statements.belongTo(id, null);
        return receipts.issue(id);
    }
}
