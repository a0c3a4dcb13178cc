package cn.fengxing.org.alliance.meeting;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.org.alliance.Alliance;
import cn.fengxing.org.alliance.Alliances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lead's desk: calls a meeting, moves it, cancels it, writes its minutes. */
@ApplicationScoped
public class RunMeetings {

    private final Alliances alliances;
    private final Meetings meetings;
    private final MeetingFiles files;
    private final Outbox outbox;
    private final Clock clock;

    RunMeetings(Alliances alliances, Meetings meetings, MeetingFiles files, Outbox outbox, Clock clock) {
        this.alliances = alliances;
        this.meetings = meetings;
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public MeetingView call(UUID allianceId, MeetingRequest request) {
        Alliance alliance = alliances.led(allianceId);
        Meeting meeting = Meeting.call(alliance, request.call(), clock.instant());
        meetings.persist(meeting);
        return announced(alliance, meeting);
    }

    @Transactional
    public MeetingView move(UUID allianceId, UUID id, @Nullable String ifMatch, MeetingRequest request) {
        return change(allianceId, id, ifMatch, meeting -> meeting.move(request.call(), clock.instant()));
    }

    @Transactional
    public MeetingView cancel(UUID allianceId, UUID id, @Nullable String ifMatch) {
        return change(allianceId, id, ifMatch, meeting -> meeting.cancel(clock.instant()));
    }

    @Transactional
    public MeetingView record(UUID allianceId, UUID id, @Nullable String ifMatch, MinutesRequest request) {
        return change(allianceId, id, ifMatch, meeting -> {
            meeting.record(request.minutes().strip(), clock.instant());
            files.keep(id, request.files());
        });
    }

    private MeetingView change(UUID allianceId, UUID id, @Nullable String ifMatch, Consumer<Meeting> how) {
        Alliance alliance = alliances.led(allianceId);
        Meeting meeting = meetings.get(allianceId, id);
        EntityTags.requireMatch(ifMatch, meeting.version());
        how.accept(meeting);
        return announced(alliance, meeting);
    }

    private MeetingView announced(Alliance alliance, Meeting meeting) {
        meetings.flush();
        outbox.publish(meeting.changed(alliances.members(alliance)), meeting.version());
        return meeting.view(files.of(meeting.id()));
    }
}
