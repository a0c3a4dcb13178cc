package cn.fengxing.member.branchlife;

import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private final SendNotice sendNotice;

    BranchGuests(
            Memberships memberships,
            Participations participations,
            BranchActivities activities,
            SendNotice sendNotice) {
        this.sendNotice = sendNotice;
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

    /** A day before it begins. */
    void remind(BranchActivity activity, Instant now) {
        Instant dayBefore = activity.startsAt().minus(Duration.ofDays(1));
        List<UUID> people = asked(activity).stream()
                .flatMap(member -> memberships.personOf(member).stream())
                .toList();
        sendNotice.toAll(people, NoticeKind.ACTIVITY_REMINDER, activity.id(), dayBefore.isAfter(now) ? dayBefore : now);
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
