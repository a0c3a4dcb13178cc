package cn.fengxing.member.branchlife;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.rotatingcode.RotatingCode;
import cn.fengxing.kit.rotatingcode.RotatingCodes;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The code on the screen, and the member who scans it; nothing of it is in the audit trail, which would say who was there. */
@ApplicationScoped
public class AttendActivity {

    private static final String PURPOSE = "BRANCH_ACTIVITY";

    private final RotatingCodes codes;
    private final BranchActivities activities;
    private final BranchAttendance attendance;
    private final BranchGuests guests;
    private final Attendee attendee;

    AttendActivity(
            RotatingCodes codes,
            BranchActivities activities,
            BranchAttendance attendance,
            BranchGuests guests,
            Attendee attendee) {
        this.codes = codes;
        this.activities = activities;
        this.attendance = attendance;
        this.guests = guests;
        this.attendee = attendee;
    }

    /** Who calls, and when. */
    @ApplicationScoped
    static class Attendee {

        private final Caller caller;
        private final Memberships memberships;
        private final Clock clock;

        Attendee(Caller caller, Memberships memberships, Clock clock) {
            this.caller = caller;
            this.memberships = memberships;
            this.clock = clock;
        }

        Membership member() {
            return memberOf(caller.personId()).orElseThrow(CommonProblems::notFound);
        }

        Optional<Membership> memberOf(UUID personId) {
            return memberships.ofPerson(personId);
        }

        Clock clock() {
            return clock;
        }
    }

    @Transactional
    public BranchCodeView code(UUID id) {
        BranchActivity activity = activities.led(id);
        RotatingCode code = codes.current(PURPOSE, activity.id());
        return new BranchCodeView(code.scan(), code.renewAt());
    }

    @Transactional
    public BranchActivityView signIn(BranchSignInRequest request) {
        Membership member = attendee.member();
        BranchActivity activity = codes.subject(PURPOSE, request.scan())
                .flatMap(activities::findByIdOptional)
                .filter(found -> guests.isAsked(found, member))
                .orElseThrow(BranchLifeRejected.WrongCode::new);
        activity.requireOpen(attendee.clock().instant());
        attendance.signIn(activity.id(), member.id());
        return activity.view(true);
    }
}
