package cn.fengxing.member.branchlife;

import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Who is asked to an activity. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BranchGuests {

    private final Memberships memberships;
    private final Participations participations;
    private final BranchActivities activities;

    BranchGuests(Memberships memberships, Participations participations, BranchActivities activities) {
        this.memberships = memberships;
        this.participations = participations;
        this.activities = activities;
    }

    boolean isAsked(BranchActivity activity, Membership member) {
        return activity.includes(Included.MEMBERS) && activities.isSame(member.affiliationId(), activity.branchId())
                || activity.includes(Included.GUESTS) && activities.isSame(member.hostId(), activity.branchId())
                || activity.includes(Included.PARTICIPANTS)
                        && participations.of(member.id()).stream()
                                .anyMatch(branch -> activities.isSame(branch, activity.branchId()));
    }

    /** Member ids, in an order that tells nothing. */
    Set<UUID> asked(BranchActivity activity) {
        Set<UUID> asked = new TreeSet<>();
        memberships.around(activities.today(activity.branchId())).stream()
                .filter(member -> isAsked(activity, member))
                .map(Membership::id)
                .forEach(asked::add);
        if (activity.includes(Included.PARTICIPANTS)) {
            asked.addAll(participations.membersIn(activity.branchId()));
        }
        return asked;
    }
}
