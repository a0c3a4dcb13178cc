package cn.fengxing.grievance.access;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.receipt.ReceiptInHand;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which cases are the caller's own: those filed with one of the caller's accounts, and the one whose receipt the request brings. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OwnCases {

    /** Equal to no worker's. */
    private static final byte[] NOBODY = {};

    private final Statements statements;
    private final Caller caller;
    private final ReceiptInHand receipt;

    OwnCases(Statements statements, Caller caller, ReceiptInHand receipt) {
        this.statements = statements;
        this.caller = caller;
        this.receipt = receipt;
    }

    /** Who asks, as far as cases know people. */
    public record Asking(List<byte[]> accounts, Optional<UUID> held) {

        boolean owns(Grievance grievance) {
            return grievance.filing().isBy(accounts)
                    || held.filter(grievance.id()::equals).isPresent();
        }
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401 with neither token nor receipt, or with a receipt that opens nothing */
    public Asking asking() {
        Optional<UUID> held = receipt.caseId();
        boolean byReceiptAlone = held.isPresent() && !caller.signedIn();
        return new Asking(byReceiptAlone ? List.of(NOBODY) : statements.filerIndexes(caller.personId()), held);
    }
}
