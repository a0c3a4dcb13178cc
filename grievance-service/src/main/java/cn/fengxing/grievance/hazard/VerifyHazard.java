package cn.fengxing.grievance.hazard;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The community, or a department with reach, has seen that the report is true. */
@ApplicationScoped
public class VerifyHazard {

    private final Hazards hazards;
    private final PersonalData personalData;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    VerifyHazard(Hazards hazards, PersonalData personalData, Outbox outbox, Caller caller, Clock clock) {
        this.hazards = hazards;
        this.personalData = personalData;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public HazardView verify(UUID id, @Nullable String ifMatch) {
        caller.requireAny(Role.COMMUNITY_WORKER, Role.REGULATOR);
        Hazard hazard = hazards.get(id);
        caller.require(hazard.organisationId(), Role.COMMUNITY_WORKER, Role.REGULATOR);
        EntityTags.requireMatch(ifMatch, hazard.version());
        UUID reporter = personalData
                .open(id, ReportHazard.REPORTER, hazard.reporter())
                .map(UUID::fromString)
                .orElseThrow(CommonProblems::notFound);
        HazardVerified verified =
                hazard.verify(reporter, caller.personId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        hazards.flush();
        outbox.publish(verified, hazard.version());
        return hazard.view();
    }
}
