package cn.fengxing.org.lineage;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.lineage.Step.Kind;
import cn.fengxing.org.organisation.Organisation;
import cn.fengxing.org.organisation.OrganisationRejected;
import cn.fengxing.org.organisation.Organisations;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of the tree under way. Each step keeps what was, changes the rows, and is written down; whoever makes the change
 * holds the shape of the tree meanwhile. A step leaves the tree a tree, so any number of them does.
 */
final class TreeChange {

    private final UUID id;
    private final LocalDate on;
    private final Changes changes;
    private final Organisations organisations;
    private final Set<UUID> touched = new LinkedHashSet<>();
    private int steps;

    TreeChange(UUID id, LocalDate on, Changes changes, Organisations organisations) {
        this.id = id;
        this.on = on;
        this.changes = changes;
        this.organisations = organisations;
    }

    UUID id() {
        return id;
    }

    LocalDate on() {
        return on;
    }

    /** The tops of the subtrees that changed. */
    Set<UUID> touched() {
        return touched;
    }

    /** Puts a living organisation with all below it under another. */
    void move(UUID childId, UUID parentId) {
        Organisation child = get(childId);
        Organisation parent = get(parentId);
        child.requireNotRoot();
        child.checkMoveBelow(parent);
        rehang(child, parent);
    }

    /**
     * Puts what was dissolved under what took its place, or back where it was.
     *
     * @param parentId null for the top of a tree
     */
    void bury(UUID tombstoneId, @Nullable UUID parentId) {
        Organisation tombstone = get(tombstoneId);
        Organisation parent = parentId == null ? null : get(parentId);
        if (parent != null && parent.path().startsWith(tombstone.path())) {
            throw new OrganisationRejected.MoveIntoOwnSubtree();
        }
        if (!Objects.equals(parentId, tombstone.parentId())) {
            rehang(tombstone, parent);
        }
    }

    void end(UUID organisationId, @Nullable UUID successorId) {
        Organisation organisation = get(organisationId);
        organisation.requireNotRoot();
        if (organisation.dissolved()) {
            throw new OrganisationRejected.Dissolved();
        }
        organisation.requireSince(on);
        organisations.keep(organisationId, on);
        organisations.end(organisationId, on, successorId, on);
        took(new Step(Kind.ENDED, organisationId, null, successorId));
        if (successorId != null) {
            partyServing(organisationId).forEach(party -> serve(party, successorId));
        }
    }

    void revive(UUID organisationId, @Nullable UUID successorId) {
        Organisation organisation = get(organisationId);
        organisation.requireSince(on);
        organisations.keep(organisationId, on);
        organisations.end(organisationId, null, null, on);
        took(new Step(Kind.REVIVED, organisationId, successorId, null));
    }

    void serve(UUID partyId, UUID companyId) {
        Organisation party = get(partyId);
        UUID before = party.profile().servesCompanyId();
        party.requireSince(on);
        organisations.keep(partyId, on);
        organisations.serve(partyId, companyId, on);
        took(new Step(Kind.SERVING, partyId, before, companyId));
    }

    void found(Organisation part, UUID origin) {
        organisations.persistAndFlush(part);
        took(new Step(Kind.FOUNDED, part.id(), origin, null));
    }

    /** As it is after the steps so far. */
    Organisation get(UUID organisationId) {
        organisations.getEntityManager().clear();
        return organisations.findByIdOptional(organisationId).orElseThrow(CommonProblems::notFound);
    }

    private void rehang(Organisation child, @Nullable Organisation parent) {
        if (parent != null) {
            parent.requireSince(on);
        }
        LocalDate last = organisations.lastChangeIn(child.path());
        if (last.isAfter(on)) {
            throw new OrganisationRejected.BeforeLastChange(last);
        }
        organisations.keepSubtree(child.path(), on);
        organisations.rehang(child, parent, on);
        took(new Step(Kind.MOVED, child.id(), child.parentId(), parent == null ? null : parent.id()));
    }

    private List<UUID> partyServing(UUID companyId) {
        return organisations.find("servesCompanyId = ?1 and dissolvedOn is null order by id", companyId).stream()
                .map(Organisation::id)
                .toList();
    }

    private void took(Step step) {
        touched.add(step.organisationId());
        changes.record(id, ++steps, step);
    }
}
