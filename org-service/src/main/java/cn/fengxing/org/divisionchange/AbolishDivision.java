package cn.fengxing.org.divisionchange;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.org.division.DivisionView;
import cn.fengxing.org.division.Divisions;
import cn.fengxing.org.divisionchange.DivisionChangeView.Kind;
import cn.fengxing.org.divisionchange.DivisionTable.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Merges a division with all in it into another, or abolishes one that nothing stands in. */
@ApplicationScoped
public class AbolishDivision {

    private final ChangeDivision changes;
    private final Divisions divisions;
    private final DivisionTable table;
    private final Relocation relocation;
    private final AuditTrail audit;

    AbolishDivision(
            ChangeDivision changes, Divisions divisions, DivisionTable table, Relocation relocation, AuditTrail audit) {
        this.changes = changes;
        this.divisions = divisions;
        this.table = table;
        this.relocation = relocation;
        this.audit = audit;
    }

    @Transactional
    public void abolish(String code, AbolishDivisionRequest request) {
        ChangeDivision.Administered administered = changes.administered(code, request.effectiveOn());
        DivisionView division = administered.view();
        LocalDate on = administered.on();
        if (table.changedAfter(code, on)) {
            throw new DivisionRejected.DivisionChangedSince();
        }
        List<UUID> organisations = table.organisationsWithin(code);
        String successorCode = request.successorCode();
        if (successorCode == null) {
            if (!organisations.isEmpty() || table.hasLivingWithin(code)) {
                throw new DivisionRejected.StillInUse();
            }
        } else {
            checkSuccessor(division, successorCode);
            relocation.relocate(organisations, successorCode, on);
        }
        table.abolish(code, successorCode, on);
        Kind kind = successorCode == null ? Kind.ABOLISHED : Kind.MERGED;
        table.record(kind, code, on, request.reason(), new Names(division.name(), null, successorCode));
        audit.record("abolish-division", "division", code, request.reason());
    }

    private void checkSuccessor(DivisionView division, String successorCode) {
        DivisionView successor = divisions.find(successorCode).orElseThrow(DivisionRejected.NoSuccessor::new);
        if (successor.abolishedOn() != null
                || successor.level() != division.level()
                || DivisionCode.holds(division.code(), successorCode)) {
            throw new DivisionRejected.NoSuccessor();
        }
    }
}
