package cn.fengxing.grievance.hazard;

import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.kit.http.Ids;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.personal.PersonalData;
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

    static final String REPORTER = "hazard-reporter";

    private final Hazards hazards;
    private final Routing routing;
    private final PersonalData personalData;
    private final Outbox outbox;
    private final Clock clock;

    ReportHazard(Hazards hazards, Routing routing, PersonalData personalData, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.routing = routing;
        this.personalData = personalData;
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
        byte[] secret = personalData.seal(id, REPORTER, reporter.toString());
        UUID community = routing.communityOf(request.divisionCode());
        Hazard hazard = Hazard.report(id, secret, request, community, now);
        hazards.persistAndFlush(hazard);
        outbox.publish(hazard.reported(), hazard.version());
        return hazard.view();
    }
}
