package cn.fengxing.org.alliance;

import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.problem.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets organisations join and leave. */
@ApplicationScoped
public class ChangeSeats {

    private final Alliances alliances;
    private final Seats seats;
    private final OrganisationTree tree;
    private final AllianceReads reads;

    ChangeSeats(Alliances alliances, Seats seats, OrganisationTree tree, AllianceReads reads) {
        this.alliances = alliances;
        this.seats = seats;
        this.tree = tree;
        this.reads = reads;
    }

    @Transactional
    public SeatView take(UUID allianceId, TakeSeatRequest request) {
        Alliance alliance = alliances.led(allianceId);
        tree.find(request.organisationId())
                .filter(place -> !place.dissolved())
                .orElseThrow(() -> new FieldRejected("organisationId", "organisation-unknown"));
        Seat seat = Seat.take(alliance, request.organisationId(), request.seat(), request.from());
        alliances.takeVersion(alliance);
        if (seats.isSeatedFrom(allianceId, request.organisationId(), request.from())) {
            throw new Rejected(CommonProblems.ALREADY_EXISTS);
        }
        seats.persist(seat);
        alliances.announce(alliance);
        return reads.named(seat);
    }

    /** The alliance's version guards its seats; who leaves may say so as well as the lead. */
    @Transactional
    public SeatView leave(UUID allianceId, UUID seatId, @Nullable String ifMatch, LocalDate lastDay) {
        Alliance alliance = alliances.seen(allianceId);
        Seat seat = seats.get(allianceId, seatId);
        if (!alliances.actsFor(alliance, seat.organisationId())) {
            throw CommonProblems.notFound();
        }
        EntityTags.requireMatch(ifMatch, alliance.version());
        seat.leave(lastDay);
        alliances.takeVersion(alliance);
        alliances.announce(alliance);
        return reads.named(seat);
    }
}
