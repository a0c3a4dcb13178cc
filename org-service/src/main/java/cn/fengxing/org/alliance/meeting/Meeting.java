package cn.fengxing.org.alliance.meeting;

import cn.fengxing.kit.attachment.Attachment;
import cn.fengxing.kit.attachment.AttachmentView;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.org.alliance.Alliance;
import cn.fengxing.org.alliance.AllianceRejected;
import cn.fengxing.org.alliance.event.MeetingChanged;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One meeting from the call to the minutes. */
@Entity
@Table(name = "alliance_meeting")
public class Meeting {

    @Id
    private UUID id;

    @Column(name = "alliance_id")
    private UUID allianceId;

    private String title;
    private String place;
    private String agenda;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private @Nullable String minutes;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Meeting() {}

    private Meeting(UUID allianceId, Call call, Instant now) {
        this.id = Ids.next();
        this.allianceId = allianceId;
        this.state = MeetingState.CALLED;
        set(call, now);
    }

    /** What a call for a meeting says. */
    public record Call(String title, String place, String agenda, Instant startsAt, Instant endsAt) {}

    static Meeting call(Alliance alliance, Call call, Instant now) {
        alliance.requireActive();
        requireTimes(call, now);
        return new Meeting(alliance.id(), call, now);
    }

    void move(Call call, Instant now) {
        requireCalled();
        requireTimes(call, now);
        set(call, now);
    }

    void cancel(Instant now) {
        requireCalled();
        state = MeetingState.CANCELLED;
        changedAt = now;
    }

    /** Also once more, when the members ask for another wording. */
    void record(String text, Instant now) {
        if (state == MeetingState.CANCELLED) {
            throw new AllianceRejected.MeetingOver();
        }
        if (now.isBefore(startsAt)) {
            throw new AllianceRejected.MeetingAhead();
        }
        state = MeetingState.HELD;
        minutes = text;
        changedAt = now;
    }

    private void set(Call call, Instant now) {
        title = call.title();
        place = call.place();
        agenda = call.agenda();
        startsAt = call.startsAt();
        endsAt = call.endsAt();
        changedAt = now;
    }

    private void requireCalled() {
        if (state != MeetingState.CALLED) {
            throw new AllianceRejected.MeetingOver();
        }
    }

    private static void requireTimes(Call call, Instant now) {
        if (call.startsAt().isBefore(now) || !call.endsAt().isAfter(call.startsAt())) {
            throw new AllianceRejected.MeetingTimes();
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    MeetingChanged changed(List<UUID> memberIds) {
        return new MeetingChanged(id, allianceId, startsAt, endsAt, state.name(), memberIds);
    }

    UUID allianceId() {
        return allianceId;
    }

    MeetingView view(List<Attachment> files) {
        List<AttachmentView> shown = files.stream().map(AttachmentView::of).toList();
        return new MeetingView(id, title, place, agenda, startsAt, endsAt, state, minutes, shown, version);
    }
}
