package cn.fengxing.org.alliance.matter;

import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.alliance.Alliance;
import cn.fengxing.org.alliance.Alliances;
import cn.fengxing.org.alliance.event.MatterChanged;
import cn.fengxing.org.alliance.meeting.Meetings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The lead writes down what the members agreed. */
@ApplicationScoped
public class AgreeMatter {

    private final Alliances alliances;
    private final Meetings meetings;
    private final MatterReads reads;
    private final Outbox outbox;
    private final Clock clock;

    AgreeMatter(Alliances alliances, Meetings meetings, MatterReads reads, Outbox outbox, Clock clock) {
        this.alliances = alliances;
        this.meetings = meetings;
        this.reads = reads;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public MatterView agree(UUID allianceId, AgreeMatterRequest request) {
        Alliance alliance = alliances.led(allianceId);
        if (!alliances.members(alliance).contains(request.ownerId())) {
            throw new FieldRejected("ownerId", "no-seat");
        }
        if (request.meetingId() != null && !meetings.exists(allianceId, request.meetingId())) {
            throw new FieldRejected("meetingId", "meeting-unknown");
        }
        Matter matter = Matter.agree(alliance, request, Today.by(clock));
        alliances.getEntityManager().persist(matter);
        alliances.flush();
        outbox.publish(new MatterChanged(matter.facts()), matter.version());
        return reads.named(matter);
    }
}
