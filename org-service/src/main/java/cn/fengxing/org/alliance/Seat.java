package cn.fengxing.org.alliance;

import cn.fengxing.kit.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation's time in an alliance. */
@Entity
@Table(name = "alliance_seat")
public class Seat {

    @Id
    private UUID id;

    @Column(name = "alliance_id")
    private UUID allianceId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat")
    private SeatKind kind;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private @Nullable LocalDate to;

    @SuppressWarnings("NullAway")
    protected Seat() {}

    private Seat(Alliance alliance, UUID organisationId, SeatKind kind, LocalDate from) {
        this.id = Ids.next();
        this.allianceId = alliance.id();
        this.organisationId = organisationId;
        this.kind = kind;
        this.from = from;
    }

    static Seat chair(Alliance alliance) {
        return new Seat(alliance, alliance.leadId(), SeatKind.CHAIR, alliance.formedOn());
    }

    static Seat take(Alliance alliance, UUID organisationId, SeatKind kind, LocalDate from) {
        alliance.requireActive();
        if (kind == SeatKind.CHAIR) {
            throw new AllianceRejected.OneChair();
        }
        if (from.isBefore(alliance.formedOn())) {
            throw new AllianceRejected.SeatBeforeAlliance();
        }
        return new Seat(alliance, organisationId, kind, from);
    }

    /** The lead's own seat lasts as long as the alliance. */
    void leave(LocalDate lastDay) {
        if (kind == SeatKind.CHAIR) {
            throw new AllianceRejected.OneChair();
        }
        end(lastDay);
    }

    void end(LocalDate lastDay) {
        if (to != null) {
            throw new AllianceRejected.SeatLeft();
        }
        if (lastDay.isBefore(from)) {
            throw new AllianceRejected.EndBeforeStart();
        }
        to = lastDay;
    }

    /** With the alliance; a seat that was to begin later goes with its first day. */
    void endWith(LocalDate lastDay) {
        if (to == null || to.isAfter(lastDay)) {
            to = lastDay.isBefore(from) ? from : lastDay;
        }
    }

    boolean isTaken(LocalDate on) {
        return to == null || !to.isBefore(on);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    SeatView view(String organisationName) {
        return new SeatView(id, organisationId, organisationName, kind, from, to);
    }
}
