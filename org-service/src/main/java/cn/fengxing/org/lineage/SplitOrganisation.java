package cn.fengxing.org.lineage;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.division.Divisions;
import cn.fengxing.org.lineage.SplitOrganisationRequest.PartRequest;
import cn.fengxing.org.organisation.EffectiveDay;
import cn.fengxing.org.organisation.Organisation;
import cn.fengxing.org.organisation.OrganisationRejected;
import cn.fengxing.org.organisation.Organisations;
import cn.fengxing.org.organisation.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Splits an organisation into parts that stand beside it, or in its place when it ends. */
@ApplicationScoped
public class SplitOrganisation {

    private final Caller caller;
    private final Divisions divisions;
    private final Organisations organisations;
    private final TreeChanges changes;
    private final EffectiveDay effectiveDay;

    SplitOrganisation(
            Caller caller,
            Divisions divisions,
            Organisations organisations,
            TreeChanges changes,
            EffectiveDay effectiveDay) {
        this.caller = caller;
        this.divisions = divisions;
        this.organisations = organisations;
        this.changes = changes;
        this.effectiveDay = effectiveDay;
    }

    /**
     * Needs the role at the organisation and, as founding does, at its parent.
     *
     * @return the parts
     */
    @Transactional
    public List<UUID> split(UUID organisationId, @Nullable String ifMatch, SplitOrganisationRequest request) {
        caller.requireAny(Role.ORG_ADMIN);
        changes.hold();
        caller.require(organisationId, Role.ORG_ADMIN);
        Organisation origin = organisations.findByIdOptional(organisationId).orElseThrow(CommonProblems::notFound);
        if (origin.parentId() != null) {
            caller.require(origin.parentId(), Role.ORG_ADMIN);
        }
        EntityTags.requireMatch(ifMatch, origin.version());
        if (origin.dissolved()) {
            throw new OrganisationRejected.Dissolved();
        }
        origin.requireNotRoot();
        TreeChange change = changes.begin(
                ChangeKind.SPLIT, organisationId, effectiveDay.of(request.effectiveOn()), request.reason());
        origin.requireSince(change.on());
        List<UUID> parts = new ArrayList<>();
        for (PartRequest part : request.parts()) {
            parts.add(found(change, origin, part));
        }
        if (request.dissolve()) {
            giveWay(change, organisationId, parts.get(0));
        }
        changes.finish(change);
        return parts;
    }

    private UUID found(TreeChange change, Organisation origin, PartRequest request) {
        Organisation parent = origin.parentId() == null ? null : change.get(origin.parentId());
        Organisation part = Organisation.found(profile(origin.profile(), request), parent, change.on());
        change.found(part, origin.id());
        Set<UUID> children = request.childIds() == null ? Set.of() : request.childIds();
        for (UUID childId : new TreeSet<>(children)) {
            if (!origin.id().equals(change.get(childId).parentId())) {
                throw new LineageRejected.NotAChild();
            }
            change.move(childId, part.id());
        }
        return part.id();
    }

    /** The origin ends; what nobody took would be left without a superior. */
    private void giveWay(TreeChange change, UUID originId, UUID firstPart) {
        if (!organisations.livingChildren(originId).isEmpty()) {
            throw new LineageRejected.WouldOrphan();
        }
        change.end(originId, firstPart);
        change.bury(originId, firstPart);
    }

    /** Takes after the origin, but has its own name, and counts its own people. */
    private Profile profile(Profile origin, PartRequest request) {
        String code = request.divisionCode() == null ? origin.divisionCode() : request.divisionCode();
        if (divisions
                .find(code)
                .filter(division -> division.abolishedOn() == null)
                .isEmpty()) {
            throw new FieldRejected("divisionCode", "division-unknown");
        }
        Profile fresh = Profile.of(request.name().strip(), origin.type(), code);
        return new Profile(
                fresh.name(),
                fresh.type(),
                fresh.divisionCode(),
                null,
                null,
                origin.industries(),
                origin.competences(),
                origin.servesCompanyId(),
                origin.form(),
                origin.committeeLine(),
                fresh.strength(),
                fresh.term());
    }
}
