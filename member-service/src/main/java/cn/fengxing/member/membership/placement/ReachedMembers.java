package cn.fengxing.member.membership.placement;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Members whom the caller is responsible for; everybody else is not found. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReachedMembers {

    public static final Role[] LEADERS = {Role.BRANCH_SECRETARY, Role.ORG_ADMIN};

    private final Caller caller;
    private final Memberships memberships;
    private final OrganisationTree tree;

    ReachedMembers(Caller caller, Memberships memberships, OrganisationTree tree) {
        this.caller = caller;
        this.memberships = memberships;
        this.tree = tree;
    }

    /** In one of the caller's branches, asked for by one, or on the work list of the caller's committee. */
    public Membership seen(UUID id) {
        caller.requireAny(LEADERS);
        return memberships
                .findByIdOptional(id)
                .filter(Membership::living)
                .filter(this::isSeen)
                .orElseThrow(CommonProblems::notFound);
    }

    /** For a change by the branch in which the member belongs. */
    public Membership belonging(UUID id, @Nullable String ifMatch) {
        caller.requireAny(LEADERS);
        return changed(id, ifMatch, member -> reaches(member.affiliationId()));
    }

    Membership waiting(UUID id, @Nullable String ifMatch) {
        caller.requireAny(LEADERS);
        return changed(id, ifMatch, this::isOnWorkList);
    }

    Membership proposedTo(UUID id, @Nullable String ifMatch) {
        caller.requireAny(LEADERS);
        return changed(id, ifMatch, member -> reaches(member.search().proposedId()));
    }

    Membership claimingToBelong(UUID id, @Nullable String ifMatch) {
        caller.requireAny(LEADERS);
        return changed(id, ifMatch, member -> reaches(member.homeId()));
    }

    private Membership changed(UUID id, @Nullable String ifMatch, Predicate<Membership> isTheirs) {
        Membership member = memberships.locked(id).filter(isTheirs).orElseThrow(CommonProblems::notFound);
        EntityTags.requireMatch(ifMatch, member.version());
        return member;
    }

    private boolean isSeen(Membership member) {
        return reaches(member.affiliationId())
                || reaches(member.hostId())
                || reaches(member.search().proposedId())
                || reaches(member.homeId())
                || isOnWorkList(member);
    }

    private boolean isOnWorkList(Membership member) {
        return member.waitsForBranch() && caller.reachesDivision(member.divisionCode(), LEADERS);
    }

    public boolean reaches(@Nullable UUID branchId) {
        return branchId != null
                && tree.successor(branchId)
                        .filter(branch -> caller.reaches(branch, LEADERS))
                        .isPresent();
    }
}
