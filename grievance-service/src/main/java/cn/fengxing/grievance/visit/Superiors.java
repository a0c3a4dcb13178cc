package cn.fengxing.grievance.visit;

import cn.fengxing.grievance.access.Admission;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Grant;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may ask to read, and grant the reading of, a case that lies at or below where they serve. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Superiors {

    static final Role[] ROLES = {Role.BRANCH_SECRETARY, Role.ORG_ADMIN, Role.REGULATOR, Role.DUTY_OFFICER};

    private final Caller caller;
    private final OrganisationTree tree;
    private final Admission admission;
    private final Statements statements;

    Superiors(Caller caller, OrganisationTree tree, Admission admission, Statements statements) {
        this.caller = caller;
        this.tree = tree;
        this.admission = admission;
        this.statements = statements;
    }

    /** The role by which the case is below the caller; empty for the worker, for who is tied, and for everybody else. */
    Optional<Grant> over(Grievance grievance) {
        Optional<Grant> found = tree.find(grievance.ownerId()).flatMap(this::above);
        boolean kept =
                admission.isTiedTo(grievance) || grievance.filing().isBy(statements.filerIndexes(caller.personId()));
        return kept ? Optional.empty() : found;
    }

    private Optional<Grant> above(OrganisationPlace owner) {
        return caller.grants().stream()
                .filter(grant -> Set.of(ROLES).contains(grant.role()))
                .filter(grant -> isAtOrAbove(grant.organisationId(), owner))
                .findFirst();
    }

    private boolean isAtOrAbove(UUID organisationId, OrganisationPlace owner) {
        return tree.find(organisationId)
                .filter(place -> !place.dissolved() && owner.path().startsWith(place.path()))
                .isPresent();
    }
}
