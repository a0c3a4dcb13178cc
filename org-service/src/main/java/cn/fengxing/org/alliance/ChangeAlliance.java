package cn.fengxing.org.alliance;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.http.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words an alliance anew, or ends it with all its seats. */
@ApplicationScoped
public class ChangeAlliance {

    private final Alliances alliances;
    private final Seats seats;
    private final AuditTrail audit;

    ChangeAlliance(Alliances alliances, Seats seats, AuditTrail audit) {
        this.alliances = alliances;
        this.seats = seats;
        this.audit = audit;
    }

    @Transactional
    public AllianceView revise(UUID id, @Nullable String ifMatch, ReviseAllianceRequest request) {
        Alliance alliance = alliances.led(id);
        EntityTags.requireMatch(ifMatch, alliance.version());
        alliance.revise(request.name().strip(), request.purpose().strip());
        alliances.announce(alliance);
        return alliance.view();
    }

    @Transactional
    public AllianceView dissolve(UUID id, @Nullable String ifMatch, LocalDate lastDay) {
        Alliance alliance = alliances.led(id);
        EntityTags.requireMatch(ifMatch, alliance.version());
        alliance.dissolve(lastDay);
        seats.of(id).forEach(seat -> seat.endWith(lastDay));
        audit.record("dissolve-alliance", "alliance", id.toString(), null);
        alliances.announce(alliance);
        return alliance.view();
    }
}
