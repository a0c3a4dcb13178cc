package cn.fengxing.org.lineage;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.lineage.DissolveOrganisationRequest.Below;
import cn.fengxing.org.organisation.EffectiveDay;
import cn.fengxing.org.organisation.Organisation;
import cn.fengxing.org.organisation.OrganisationRejected;
import cn.fengxing.org.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dissolves an organisation. No living organisation is ever left below it: they move or end with it. */
@ApplicationScoped
public class DissolveOrganisation {

    private final Caller caller;
    private final Organisations organisations;
    private final TreeChanges changes;
    private final EffectiveDay effectiveDay;

    DissolveOrganisation(Caller caller, Organisations organisations, TreeChanges changes, EffectiveDay effectiveDay) {
        this.caller = caller;
        this.organisations = organisations;
        this.changes = changes;
        this.effectiveDay = effectiveDay;
    }

    /** Needs the role at the organisation and at whoever takes something over. */
    @Transactional
    public void dissolve(UUID organisationId, @Nullable String ifMatch, DissolveOrganisationRequest request) {
        caller.requireAny(Role.ORG_ADMIN);
        changes.hold();
        caller.require(organisationId, Role.ORG_ADMIN);
        Organisation organisation =
                organisations.findByIdOptional(organisationId).orElseThrow(CommonProblems::notFound);
        UUID successorId = request.successorId();
        if (successorId != null) {
            checkSuccessor(organisation, successorId);
        }
        EntityTags.requireMatch(ifMatch, organisation.version());
        TreeChange change = changes.begin(
                ChangeKind.DISSOLVED, organisationId, effectiveDay.of(request.effectiveOn()), request.reason());
        settle(change, organisation, request);
        change.end(organisationId, successorId);
        if (successorId != null) {
            change.bury(organisationId, successorId);
        }
        changes.finish(change);
    }

    private void checkSuccessor(Organisation organisation, UUID successorId) {
        caller.require(successorId, Role.ORG_ADMIN);
        Organisation successor = organisations.findByIdOptional(successorId).orElseThrow(CommonProblems::notFound);
        if (successor.path().startsWith(organisation.path())) {
            throw new LineageRejected.MergedIntoItsOwn();
        }
        organisation.checkMoveBelow(successor);
    }

    private void settle(TreeChange change, Organisation organisation, DissolveOrganisationRequest request) {
        List<Organisation> children = organisations.livingChildren(organisation.id());
        if (children.isEmpty()) {
            return;
        }
        if (request.below() == Below.DISSOLVE) {
            children.forEach(child -> endWhole(change, child.id()));
            return;
        }
        UUID heir = request.successorId() == null ? organisation.parentId() : request.successorId();
        if (request.below() == null || heir == null) {
            throw new LineageRejected.WouldOrphan();
        }
        caller.require(heir, Role.ORG_ADMIN);
        if (organisation.dissolved()) {
            throw new OrganisationRejected.Dissolved();
        }
        children.forEach(child -> change.move(child.id(), heir));
    }

    private void endWhole(TreeChange change, UUID organisationId) {
        organisations.livingChildren(organisationId).forEach(child -> endWhole(change, child.id()));
        change.end(organisationId, null);
    }
}
