package cn.fengxing.org.lineage;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.organisation.EffectiveDay;
import cn.fengxing.org.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves an organisation with all below it, and announces each of them at its new place. */
@ApplicationScoped
public class MoveOrganisation {

    private final Caller caller;
    private final Organisations organisations;
    private final TreeChanges changes;
    private final EffectiveDay effectiveDay;

    MoveOrganisation(Caller caller, Organisations organisations, TreeChanges changes, EffectiveDay effectiveDay) {
        this.caller = caller;
        this.organisations = organisations;
        this.changes = changes;
        this.effectiveDay = effectiveDay;
    }

    /** Needs the role at both ends: what leaves and where it goes. */
    @Transactional
    public void move(UUID organisationId, @Nullable String ifMatch, MoveOrganisationRequest request) {
        caller.requireAny(Role.ORG_ADMIN);
        changes.hold();
        caller.require(organisationId, Role.ORG_ADMIN);
        caller.require(request.parentId(), Role.ORG_ADMIN);
        EntityTags.requireMatch(
                ifMatch,
                organisations
                        .findByIdOptional(organisationId)
                        .orElseThrow(CommonProblems::notFound)
                        .version());
        TreeChange change = changes.begin(
                ChangeKind.MOVED, organisationId, effectiveDay.of(request.effectiveOn()), request.reason());
        change.move(organisationId, request.parentId());
        changes.finish(change);
    }
}
