package cn.fengxing.org.alliance.matter;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.alliance.Alliance;
import cn.fengxing.org.alliance.AllianceRejected;
import cn.fengxing.org.alliance.event.MatterFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who does what by when. */
@Entity
@Table(name = "alliance_matter")
public class Matter {

    @Id
    private UUID id;

    @Column(name = "alliance_id")
    private UUID allianceId;

    @Column(name = "meeting_id")
    private @Nullable UUID meetingId;

    private String subject;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private MatterState state;

    private @Nullable String result;

    @Column(name = "alarm_at")
    private @Nullable Instant alarmAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Matter() {}

    private Matter(UUID allianceId, AgreeMatterRequest agreed) {
        this.id = Ids.next();
        this.allianceId = allianceId;
        this.meetingId = agreed.meetingId();
        this.subject = agreed.subject().strip();
        this.ownerId = agreed.ownerId();
        this.dueOn = agreed.dueOn();
        this.state = MatterState.OPEN;
        this.alarmAt = Today.startOf(dueOn.plusDays(1));
    }

    static Matter agree(Alliance alliance, AgreeMatterRequest agreed, LocalDate today) {
        alliance.requireActive();
        if (agreed.dueOn().isBefore(today)) {
            throw new AllianceRejected.MatterDueInThePast();
        }
        return new Matter(alliance.id(), agreed);
    }

    void settle(MatterState ending, String how) {
        if (state != MatterState.OPEN) {
            throw new AllianceRejected.MatterSettled();
        }
        state = ending;
        result = how;
        alarmAt = null;
    }

    void ring() {
        alarmAt = null;
    }

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    @Nullable
    Instant alarmAt() {
        return alarmAt;
    }

    long version() {
        return version;
    }

    MatterFacts facts() {
        return new MatterFacts(id, allianceId, ownerId, dueOn, state.name());
    }

    MatterView view(LocalDate today, String ownerName) {
        boolean overdue = state == MatterState.OPEN && dueOn.isBefore(today);
        return new MatterView(id, meetingId, subject, ownerId, ownerName, dueOn, state, overdue, result, version);
    }
}
