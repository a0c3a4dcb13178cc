package cn.fengxing.org.checklist.unit;

import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.problem.Rejected;
import cn.fengxing.org.checklist.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes an organisation into the working committee. */
@ApplicationScoped
public class AdmitUnit {

    private final Office office;
    private final OrganisationTree tree;
    private final MemberUnits units;
    private final UnitReads reads;

    AdmitUnit(Office office, OrganisationTree tree, MemberUnits units, UnitReads reads) {
        this.office = office;
        this.tree = tree;
        this.units = units;
        this.reads = reads;
    }

    @Transactional
    public MemberUnitView admit(AdmitUnitRequest request) {
        office.require();
        tree.find(request.organisationId())
                .filter(AdmitUnit::maySitInACommittee)
                .orElseThrow(() -> new FieldRejected("organisationId", "department-unknown"));
        if (units.belongsFrom(request.organisationId(), request.from())) {
            throw new Rejected(CommonProblems.ALREADY_EXISTS);
        }
        MemberUnit unit = MemberUnit.admit(request.organisationId(), request.from());
        units.persistAndFlush(unit);
        return reads.named(unit);
    }

    /** Departments, and Party or mass organisations; never a company. */
    private static boolean maySitInACommittee(OrganisationPlace place) {
        return !place.line().equals("CORPORATE") && !place.dissolved();
    }
}
