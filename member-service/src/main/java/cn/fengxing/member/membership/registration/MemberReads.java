package cn.fengxing.member.membership.registration;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.membership.placement.MemberView;
import cn.fengxing.member.membership.placement.ReachedMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Members by their ids: one's own membership, those of a branch, and the work list of a committee. */
@ApplicationScoped
public class MemberReads {

    private static final UUID FIRST = new UUID(0, 0);

    /** They lie in a division and in no organisation, as whoever has no branch does. */
    private static final String WORK_LIST = """
            SELECT m.* FROM (SELECT *, '-' AS path, '' AS type, 'PARTY' AS line, '{}'::text[] AS industries
                               FROM membership WHERE place_by IS NOT NULL) m
             WHERE m.id > :after AND %s ORDER BY m.id LIMIT :limit""";

    private final Caller caller;
    private final Memberships memberships;
    private final ReachedMembers reached;
    private final OrganisationTree tree;

    MemberReads(Caller caller, Memberships memberships, ReachedMembers reached, OrganisationTree tree) {
        this.caller = caller;
        this.memberships = memberships;
        this.reached = reached;
        this.tree = tree;
    }

    @Transactional
    public MemberView mine() {
        return memberships
                .ofPerson(caller.personId())
                .map(member -> MemberView.of(member, tree))
                .orElseThrow(CommonProblems::notFound);
    }

    @Transactional
    public MemberView get(UUID id) {
        return MemberView.of(reached.seen(id), tree);
    }

    /** Whoever belongs to the branch, is a guest there, or whom it has been asked to take or to confirm. */
    @Transactional
    public Page<MemberView> ofBranch(UUID branchId, PageRequest page) {
        UUID after = page.after(UUID.class).orElse(FIRST);
        int limit = page.limit();
        caller.require(branchId, ReachedMembers.LEADERS);
        var branches = tree.withPredecessors(List.of(branchId));
        List<Membership> rows = memberships
                .find(
                        "endedAt is null and id > ?2 and (affiliationId in ?1 or away.hostId in ?1 or search.proposedId in ?1"
                                + " or away.homeId in ?1) order by id",
                        branches,
                        after)
                .range(0, limit)
                .list();
        return shown(rows, page);
    }

    /** Oldest ids are nobody's: the list is in no order that tells who came when. */
    @Transactional
    public Page<MemberView> unplaced(PageRequest page) {
        ReachFilter reach = caller.reach(ReachedMembers.LEADERS);
        List<?> rows = reach.bind(memberships
                        .getEntityManager()
                        .createNativeQuery(WORK_LIST.formatted(reach.sql("m")), Membership.class))
                .setParameter("after", page.after(UUID.class).orElse(FIRST))
                .setParameter("limit", page.limit() + 1)
                .getResultList();
        return shown(rows.stream().map(Membership.class::cast).toList(), page);
    }

    private Page<MemberView> shown(List<Membership> rows, PageRequest page) {
        return Page.of(rows.stream().map(row -> MemberView.of(row, tree)).toList(), page, MemberView::id);
    }
}
