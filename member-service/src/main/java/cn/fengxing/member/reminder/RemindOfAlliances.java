package cn.fengxing.member.reminder;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.member.notification.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Meetings and agreed matters of an alliance, to those who act for the organisations with a seat. */
@ApplicationScoped
class RemindOfAlliances implements EventHandler {

    private static final List<Role> ACTORS = List.of(Role.ORG_ADMIN, Role.BRANCH_SECRETARY, Role.PLATFORM_OFFICER);

    private final Remind remind;
    private final Clock clock;

    RemindOfAlliances(Remind remind, Clock clock) {
        this.remind = remind;
        this.clock = clock;
    }

    /** What is read of a meeting. */
    record Meeting(UUID meetingId, Instant startsAt, String state, List<UUID> memberIds) {}

    /** What is read of a matter. */
    record Matter(UUID matterId, UUID ownerId) {}

    @Override
    public String topic() {
        return "fengxing.alliances.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.data() == null) {
            return;
        }
        switch (event.type()) {
            case "cn.fengxing.alliance.meeting-changed.v1" -> meeting(event, event.as(Meeting.class));
            case "cn.fengxing.alliance.matter-overdue.v1" -> {
                Matter matter = event.as(Matter.class);
                remind.holders(event, matter.ownerId(), ACTORS, NoticeKind.MATTER_OVERDUE, matter.matterId(), null);
            }
            default -> {
                // what else happens in an alliance reminds nobody
            }
        }
    }

    /** A meeting that has begun calls nobody any more. */
    private void meeting(ReceivedEvent event, Meeting meeting) {
        boolean called = meeting.state().equals("CALLED");
        if ((called || meeting.state().equals("CANCELLED"))
                && meeting.startsAt().isAfter(clock.instant())) {
            NoticeKind kind = called ? NoticeKind.MEETING_CALLED : NoticeKind.MEETING_CANCELLED;
            for (UUID member : meeting.memberIds()) {
                remind.holders(event, member, ACTORS, kind, meeting.meetingId(), null);
            }
        }
    }
}
