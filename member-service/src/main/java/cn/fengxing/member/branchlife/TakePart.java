package cn.fengxing.member.branchlife;

import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.member.consent.ConsentWithdrawn;
import cn.fengxing.member.consent.Purpose;
import cn.fengxing.member.membership.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member lets other branches include him, and sees what he is asked to. */
@ApplicationScoped
public class TakePart {

    private final AttendActivity.Attendee attendee;
    private final Participations participations;
    private final BranchActivities activities;
    private final BranchAttendance attendance;
    private final OrganisationTree tree;

    TakePart(
            AttendActivity.Attendee attendee,
            Participations participations,
            BranchActivities activities,
            BranchAttendance attendance,
            OrganisationTree tree) {
        this.attendee = attendee;
        this.participations = participations;
        this.activities = activities;
        this.attendance = attendance;
        this.tree = tree;
    }

    @Transactional
    public void begin(UUID branchId) {
        Membership member = attendee.member();
        tree.find(branchId)
                .filter(place -> place.line().equals("PARTY") && !place.dissolved())
                .orElseThrow(() -> new FieldRejected("branchId", "not-a-branch"));
        participations.begin(member, branchId);
    }

    @Transactional
    public void end(UUID branchId) {
        participations.end(attendee.member(), branchId);
    }

    /** Not over yet, and those of the last month; the soonest last. */
    @Transactional
    public List<BranchActivityView> mine() {
        Membership member = attendee.member();
        Set<UUID> own = named(member.affiliationId());
        Set<UUID> host = named(member.hostId());
        Set<UUID> others = new HashSet<>(tree.withPredecessors(participations.of(member.id())));
        Set<UUID> all = new HashSet<>(others);
        all.addAll(own);
        all.addAll(host);
        return activities
                .find(
                        "branchId in ?1 and endsAt > ?2 order by startsAt desc",
                        all,
                        attendee.clock().instant().minus(Duration.ofDays(30)))
                .range(0, 199)
                .stream()
                .filter(activity -> activity.includes(Included.MEMBERS) && own.contains(activity.branchId())
                        || activity.includes(Included.GUESTS) && host.contains(activity.branchId())
                        || activity.includes(Included.PARTICIPANTS) && others.contains(activity.branchId()))
                .map(activity -> activity.view(attendance.attended(activity.id(), member.id())))
                .toList();
    }

    void onWithdrawal(@Observes ConsentWithdrawn consent) {
        if (consent.purpose() == Purpose.MEMBERSHIP) {
            attendee.memberOf(consent.personId()).ifPresent(participations::endAll);
        }
    }

    private Set<UUID> named(@Nullable UUID branchId) {
        return branchId == null ? Set.of() : tree.withPredecessors(List.of(activities.today(branchId)));
    }
}
