package cn.fengxing.member.development.casefile;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.development.course.Step;
import cn.fengxing.member.development.course.StepBy;
import cn.fengxing.member.development.course.StepRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may see a file: the secretary of the very branch, and administrators of the very committee above it. Reach is too wide. */
@ApplicationScoped
public class FileAccess {

    private final Caller caller;
    private final OrganisationTree tree;
    private final EntityManager entities;

    FileAccess(Caller caller, OrganisationTree tree, EntityManager entities) {
        this.caller = caller;
        this.tree = tree;
        this.entities = entities;
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401, 403, or 404 for everybody else's file */
    public void require(CaseFile file) {
        if (!sees(file)) {
            throw CommonProblems.notFound();
        }
    }

    public boolean sees(CaseFile file) {
        return isBranch(file) || isCommittee(file);
    }

    public void requireRole() {
        caller.requireAny(Role.BRANCH_SECRETARY, Role.ORG_ADMIN);
    }

    /** @throws StepRejected when the caller sees the file and another records the step */
    public void requireMayRecord(CaseFile file, Step step) {
        boolean may = step.by() == StepBy.COMMITTEE ? isCommittee(file) : isBranch(file);
        if (!may) {
            throw new StepRejected.AnothersStep(step.by());
        }
    }

    public void requireCommittee(CaseFile file) {
        if (!isCommittee(file)) {
            throw new StepRejected.AnothersStep(StepBy.COMMITTEE);
        }
    }

    /** Branches whose secretary the caller is, with what was merged into them. */
    public Set<UUID> branches() {
        return tree.withPredecessors(caller.organisations(Role.BRANCH_SECRETARY));
    }

    /** Committees that the caller administers. */
    public Set<UUID> committees() {
        return caller.organisations(Role.ORG_ADMIN);
    }

    private boolean isBranch(CaseFile file) {
        return branches().contains(file.branchId());
    }

    private boolean isCommittee(CaseFile file) {
        return committeeOf(file.branchId()).filter(committees()::contains).isPresent();
    }

    /** The organisation right above the branch, or above what took its place. */
    public Optional<UUID> committeeOf(UUID branchId) {
        UUID now = tree.successor(branchId).orElse(branchId);
        return entities
                .createNativeQuery("SELECT parent_id FROM known_organisation WHERE id = ?1", UUID.class)
                .setParameter(1, now)
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .findFirst();
    }
}
