package cn.fengxing.member.membership.placement;

import cn.fengxing.member.membership.AffiliationCause;
import cn.fengxing.member.membership.Affiliations;
import cn.fengxing.member.membership.CountMembers;
import cn.fengxing.member.membership.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A committee asks a branch to take a member, and the branch does, or says why not. */
@ApplicationScoped
public class PlaceMember {

    private final ReachedMembers reached;
    private final Surroundings around;
    private final Affiliations affiliations;
    private final TellPlaced tell;
    private final CountMembers counts;

    PlaceMember(
            ReachedMembers reached,
            Surroundings around,
            Affiliations affiliations,
            TellPlaced tell,
            CountMembers counts) {
        this.counts = counts;
        this.reached = reached;
        this.around = around;
        this.affiliations = affiliations;
        this.tell = tell;
    }

    @Transactional
    public MemberView propose(UUID id, @Nullable String ifMatch, PlaceMemberRequest request) {
        Membership member = reached.waiting(id, ifMatch);
        UUID branch = around.branch(request.branchId()).id();
        member.propose(branch);
        tell.proposed(member, branch);
        return tell.written("propose-placement", member, null);
    }

    @Transactional
    public MemberView accept(UUID id, @Nullable String ifMatch) {
        Membership member = reached.proposedTo(id, ifMatch);
        counts.placed(member, member.search().inTime(around.fromNow().now()));
        UUID affiliation = member.acceptPlacement();
        if (affiliation != null) {
            affiliations.open(id, affiliation, AffiliationCause.REPLACED);
        }
        tell.placed(member);
        return tell.written("accept-placement", member, null);
    }

    @Transactional
    public MemberView sendBack(UUID id, @Nullable String ifMatch, MemberReasonRequest request) {
        Membership member = reached.proposedTo(id, ifMatch);
        member.returnPlacement();
        tell.sentBack(member);
        return tell.written("return-placement", member, request.reason().name());
    }
}
