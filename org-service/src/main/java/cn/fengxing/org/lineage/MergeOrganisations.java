package cn.fengxing.org.lineage;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.org.organisation.EffectiveDay;
import cn.fengxing.org.organisation.Organisation;
import cn.fengxing.org.organisation.OrganisationRejected;
import cn.fengxing.org.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Merges organisations into one that stays. What was right below them goes below it, Party organisations that serve them serve it,
 * and their ids lead to it from then on.
 */
@ApplicationScoped
public class MergeOrganisations {

    private final Caller caller;
    private final Organisations organisations;
    private final TreeChanges changes;
    private final EffectiveDay effectiveDay;

    MergeOrganisations(Caller caller, Organisations organisations, TreeChanges changes, EffectiveDay effectiveDay) {
        this.caller = caller;
        this.organisations = organisations;
        this.changes = changes;
        this.effectiveDay = effectiveDay;
    }

    /** Needs the role at all of them. */
    @Transactional
    public void merge(UUID survivorId, @Nullable String ifMatch, MergeOrganisationsRequest request) {
        caller.requireAny(Role.ORG_ADMIN);
        changes.hold();
        caller.require(survivorId, Role.ORG_ADMIN);
        request.absorbedIds().forEach(id -> caller.require(id, Role.ORG_ADMIN));
        EntityTags.requireMatch(ifMatch, organisations.findById(survivorId).version());
        TreeChange change =
                changes.begin(ChangeKind.MERGED, survivorId, effectiveDay.of(request.effectiveOn()), request.reason());
        new TreeSet<>(request.absorbedIds()).forEach(absorbed -> absorb(change, absorbed, survivorId));
        changes.finish(change);
    }

    private void absorb(TreeChange change, UUID absorbedId, UUID survivorId) {
        Organisation absorbed = change.get(absorbedId);
        Organisation survivor = change.get(survivorId);
        if (survivor.path().startsWith(absorbed.path())) {
            throw new LineageRejected.MergedIntoItsOwn();
        }
        if (survivor.dissolved()) {
            throw new OrganisationRejected.Dissolved();
        }
        absorbed.checkMoveBelow(survivor);
        for (Organisation child : organisations.livingChildren(absorbedId)) {
            change.move(child.id(), survivorId);
        }
        change.end(absorbedId, survivorId);
        change.bury(absorbedId, survivorId);
    }
}
