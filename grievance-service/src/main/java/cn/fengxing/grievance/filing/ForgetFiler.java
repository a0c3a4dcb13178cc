package cn.fengxing.grievance.filing;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.deadline.Limits;
import cn.fengxing.grievance.evidence.Evidence;
import cn.fengxing.grievance.knownperson.PersonErased;
import cn.fengxing.grievance.receipt.CaseReceipts;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Follows a person's erasure: open cases are withdrawn, nothing said in any case can be read again, the tie is cut. */
@ApplicationScoped
public class ForgetFiler {

    private final Grievances grievances;
    private final Statements statements;
    private final CaseReceipts receipts;
    private final Evidence evidence;
    private final Limits limits;

    ForgetFiler(Grievances grievances, Statements statements, CaseReceipts receipts, Evidence evidence, Limits limits) {
        this.grievances = grievances;
        this.statements = statements;
        this.receipts = receipts;
        this.evidence = evidence;
        this.limits = limits;
    }

    void forget(@Observes PersonErased erased) {
        for (Grievance grievance : grievances.findFiledBy(statements.filerIndex(erased.personId()))) {
            if (grievance.status() != Status.CLOSED) {
                grievances.record(grievance, grievance.withdraw(limits.now()));
            }
            grievance.forgetFiler();
            receipts.revoke(grievance.id());
            evidence.destroy(grievance.id());
            statements.destroy(grievance.id());
        }
    }
}
