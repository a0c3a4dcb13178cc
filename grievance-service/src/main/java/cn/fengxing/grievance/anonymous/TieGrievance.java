package cn.fengxing.grievance.anonymous;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.receipt.ReceiptInHand;
import cn.fengxing.grievance.receipt.ReceiptRejected;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A worker takes an anonymous case among the own, with token and receipt together. The branch still does not learn who it is. */
@ApplicationScoped
public class TieGrievance {

    private final CaseAccess access;
    private final Statements statements;
    private final ReceiptInHand receipt;
    private final Caller caller;

    TieGrievance(CaseAccess access, Statements statements, ReceiptInHand receipt, Caller caller) {
        this.access = access;
        this.statements = statements;
        this.receipt = receipt;
        this.caller = caller;
    }

    @Transactional
    public void tie(UUID id, @Nullable String ifMatch) {
        UUID me = caller.personId();
        receipt.caseId().filter(id::equals).orElseThrow(CommonProblems::notFound);
        Grievance grievance = access.forWorker(id, ifMatch);
        if (grievance.filing().filer() != null) {
            throw new ReceiptRejected.TieAsItIs();
        }
        grievance.tieTo(statements.filerIndex(me));
        statements.belongTo(id, me);
    }
}
