package cn.fengxing.grievance.retention;

import cn.fengxing.grievance.evidence.Evidence;
import cn.fengxing.grievance.receipt.CaseReceipts;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Nothing that was said in a case can be read again, and nothing leads to or from its worker. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ForgetCase {

    private final EntityManager entities;
    private final Statements statements;
    private final CaseReceipts receipts;
    private final Evidence evidence;

    ForgetCase(EntityManager entities, Statements statements, CaseReceipts receipts, Evidence evidence) {
        this.entities = entities;
        this.statements = statements;
        this.receipts = receipts;
        this.evidence = evidence;
    }

    void forget(UUID grievanceId) {
        evidence.destroy(grievanceId);
        receipts.revoke(grievanceId);
        statements.destroy(grievanceId);
        for (String sql : new String[] {
            "UPDATE grievance SET filer = NULL, forgotten = true, version = version + 1 WHERE id = ?1",
            "DELETE FROM chain_company WHERE grievance_id = ?1",
            "DELETE FROM summary_draft WHERE grievance_id = ?1"
        }) {
            entities.createNativeQuery(sql).setParameter(1, grievanceId).executeUpdate();
        }
    }
}
