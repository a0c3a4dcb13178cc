package cn.fengxing.member.branchlife;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Activities in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BranchActivities implements PanacheRepositoryBase<BranchActivity, UUID> {

    static final Role[] LEADERS = {Role.BRANCH_SECRETARY, Role.ORG_ADMIN};

    private final Caller caller;
    private final OrganisationTree tree;
    private final Rollups rollups;

    BranchActivities(Caller caller, OrganisationTree tree, Rollups rollups) {
        this.rollups = rollups;
        this.caller = caller;
        this.tree = tree;
    }

    /** For whoever runs the branch, or what has taken its place. */
    BranchActivity led(UUID id) {
        caller.requireAny(LEADERS);
        return findByIdOptional(id)
                .filter(activity -> reaches(activity.branchId()))
                .orElseThrow(CommonProblems::notFound);
    }

    /** By the day on which it begins. */
    void count(BranchActivity activity, int delta) {
        LocalDate day = LocalDate.ofInstant(activity.startsAt(), Today.SHANGHAI);
        String key = Rollups.key(activity.divisionCode(), activity.kind().name());
        rollups.add("branch-activities", day, key, delta);
    }

    private boolean reaches(UUID branchId) {
        return caller.reaches(today(branchId), LEADERS);
    }

    UUID today(UUID branchId) {
        return tree.successor(branchId).orElse(branchId);
    }

    boolean isSame(@Nullable UUID one, UUID other) {
        return one != null && today(one).equals(today(other));
    }
}
