package cn.fengxing.org.lineage;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.organisation.EffectiveDay;
import cn.fengxing.org.organisation.Organisation;
import cn.fengxing.org.organisation.OrganisationRejected;
import cn.fengxing.org.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Undoes a merger or a dissolution from a day on: what ended lives again where it was, and what was taken over and is still where
 * it went comes back. What has moved on or ended since stays as it is; history keeps both.
 */
@ApplicationScoped
public class UndoChange {

    private static final Set<ChangeKind> UNDOABLE = Set.of(ChangeKind.MERGED, ChangeKind.DISSOLVED);

    private final Caller caller;
    private final Changes made;
    private final Organisations organisations;
    private final TreeChanges changes;
    private final EffectiveDay effectiveDay;

    UndoChange(
            Caller caller, Changes made, Organisations organisations, TreeChanges changes, EffectiveDay effectiveDay) {
        this.caller = caller;
        this.made = made;
        this.organisations = organisations;
        this.changes = changes;
        this.effectiveDay = effectiveDay;
    }

    /** Needs the role where the change was made and where things go back to. */
    @Transactional
    public void undo(UUID organisationId, UUID changeId, UndoChangeRequest request) {
        caller.requireAny(Role.ORG_ADMIN);
        changes.hold();
        caller.require(organisationId, Role.ORG_ADMIN);
        Changes.Made undone = made.find(changeId)
                .filter(change -> change.organisationId().equals(organisationId))
                .orElseThrow(CommonProblems::notFound);
        if (!UNDOABLE.contains(undone.kind()) || undone.undone()) {
            throw new LineageRejected.NotUndoable();
        }
        TreeChange change = changes.begin(
                ChangeKind.UNDONE,
                organisationId,
                effectiveDay.of(request.effectiveOn()),
                request.reason(),
                undone.id());
        List<Step> steps = made.backwards(undone.id());
        Set<UUID> ended = steps.stream()
                .filter(step -> step.kind() == Step.Kind.ENDED)
                .map(Step::organisationId)
                .collect(Collectors.toSet());
        steps.forEach(step -> takeBack(change, step, ended.contains(step.organisationId())));
        changes.finish(change);
    }

    /** @param ended whether the organisation came to its end by the change that is undone */
    private void takeBack(TreeChange change, Step step, boolean ended) {
        Organisation organisation = change.get(step.organisationId());
        boolean asLeft = Objects.equals(organisation.parentId(), step.to());
        switch (step.kind()) {
            case ENDED -> revive(change, organisation, step);
            case MOVED -> {
                if (organisation.dissolved() && ended) {
                    sendHome(change, organisation, step);
                } else if (asLeft && !organisation.dissolved()) {
                    UUID home = Objects.requireNonNull(step.from());
                    caller.require(home, Role.ORG_ADMIN);
                    change.move(organisation.id(), home);
                }
            }
            case SERVING -> {
                if (Objects.equals(organisation.profile().servesCompanyId(), step.to()) && step.from() != null) {
                    change.serve(organisation.id(), step.from());
                }
            }
            default -> throw new LineageRejected.NotUndoable();
        }
    }

    private void sendHome(TreeChange change, Organisation tombstone, Step step) {
        if (!Objects.equals(tombstone.parentId(), step.to())) {
            throw new LineageRejected.UndoLaterFirst();
        }
        UUID home = step.from();
        if (home == null) {
            caller.requireDivision(tombstone.profile().divisionCode(), Role.ORG_ADMIN);
        } else {
            caller.require(home, Role.ORG_ADMIN);
        }
        change.bury(tombstone.id(), home);
    }

    private void revive(TreeChange change, Organisation organisation, Step step) {
        boolean asLeft = organisation.dissolved() && Objects.equals(organisation.redirectedTo(), step.to());
        if (!asLeft || !lives(change, step.to()) || !lives(change, organisation.parentId())) {
            throw new LineageRejected.UndoLaterFirst();
        }
        String code = organisation.profile().creditCode();
        if (code != null && organisations.creditCodeTaken(code, organisation.id())) {
            throw new OrganisationRejected.CreditCodeTaken();
        }
        change.revive(organisation.id(), step.to());
    }

    private static boolean lives(TreeChange change, @Nullable UUID organisationId) {
        return organisationId == null || !change.get(organisationId).dissolved();
    }
}
