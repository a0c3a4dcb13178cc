package cn.fengxing.grievance.hazard;

import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Somebody reports a dangerous place. */
@ApplicationScoped
public class ReportHazard {

    private final Hazards hazards;
    private final Routing routing;
    private final Reporters reporters;
    private final Outbox outbox;
    private final Clock clock;

    ReportHazard(Hazards hazards, Routing routing, Reporters reporters, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.routing = routing;
        this.reporters = reporters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public HazardView report(UUID reporter, ReportHazardRequest request) {
        if (Identifying.isIn(request.description())) {
            throw new FieldRejected("description", "tells-who");
        }
        UUID id = Ids.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID community = routing.communityOf(request.divisionCode());
        Hazard hazard = Hazard.report(id, reporters.seal(id, reporter), request, community, now);
        hazards.persistAndFlush(hazard);
        outbox.publish(hazard.reported(), hazard.version());
        return hazard.view();
    }
}
