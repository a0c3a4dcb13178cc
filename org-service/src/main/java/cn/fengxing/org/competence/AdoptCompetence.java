package cn.fengxing.org.competence;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.division.DivisionLevel;
import cn.fengxing.org.division.DivisionView;
import cn.fengxing.org.division.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Makes a department competent; it must be one that the caller's committee or department reaches. */
@ApplicationScoped
public class AdoptCompetence {

    private final Caller caller;
    private final OrganisationTree tree;
    private final Divisions divisions;
    private final CompetenceRules rules;
    private final Outbox outbox;

    AdoptCompetence(Caller caller, OrganisationTree tree, Divisions divisions, CompetenceRules rules, Outbox outbox) {
        this.caller = caller;
        this.tree = tree;
        this.divisions = divisions;
        this.rules = rules;
        this.outbox = outbox;
    }

    @Transactional
    public CompetenceView adopt(AdoptCompetenceRequest request) {
        caller.require(request.departmentId(), Role.ORG_ADMIN);
        CompetenceRule rule = CompetenceRule.adopt(
                request.scope(), levelOf(request), request.basis().strip());
        rules.persistAndFlush(rule);
        outbox.publish(rule.changed(), rule.version());
        return rule.view();
    }

    private DivisionLevel levelOf(AdoptCompetenceRequest request) {
        return tree.find(request.departmentId())
                .filter(place -> place.type().equals("REGULATOR") && !place.dissolved())
                .map(OrganisationPlace::divisionCode)
                .flatMap(divisions::find)
                .map(DivisionView::level)
                .orElseThrow(() -> new FieldRejected("departmentId", "department-unknown"));
    }
}
