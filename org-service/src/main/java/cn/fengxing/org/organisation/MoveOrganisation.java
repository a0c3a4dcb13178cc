package cn.fengxing.org.organisation;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves an organisation with all below it, and announces each of them at its new place. */
@ApplicationScoped
public class MoveOrganisation {

    private static final int PAGE = 1_000;

    private final Caller caller;
    private final Organisations organisations;
    private final OrganisationMoves moves;
    private final AuditTrail audit;
    private final Outbox outbox;

    MoveOrganisation(
            Caller caller, Organisations organisations, OrganisationMoves moves, AuditTrail audit, Outbox outbox) {
        this.caller = caller;
        this.organisations = organisations;
        this.moves = moves;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** Needs the role at both ends: what leaves and where it goes. */
    @Transactional
    public Organisation move(UUID organisationId, @Nullable String ifMatch, MoveOrganisationRequest request) {
        caller.require(organisationId, Role.ORG_ADMIN);
        caller.require(request.parentId(), Role.ORG_ADMIN);
        organisations.holdShape();
        organisations.getEntityManager().clear();
        Organisation moved = get(organisationId);
        EntityTags.requireMatch(ifMatch, moved.version());
        Organisation newParent = get(request.parentId());
        moved.checkMoveBelow(newParent);
        moves.record(moved, newParent, request.reason());
        audit.record("move-organisation", "organisation", organisationId.toString(), request.reason());
        organisations.rehang(moved, newParent);
        return announce(organisationId);
    }

    private Organisation get(UUID id) {
        return organisations.findByIdOptional(id).orElseThrow(CommonProblems::notFound);
    }

    private Organisation announce(UUID organisationId) {
        organisations.getEntityManager().clear();
        String path = get(organisationId).path();
        var page = organisations.subtree(path, "", PAGE);
        while (!page.isEmpty()) {
            page.forEach(organisation -> outbox.publish(organisation.changed(), organisation.version()));
            organisations.getEntityManager().clear();
            page = organisations.subtree(path, page.get(page.size() - 1).path(), PAGE);
        }
        return get(organisationId);
    }
}
