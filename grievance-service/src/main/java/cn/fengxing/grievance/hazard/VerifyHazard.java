package cn.fengxing.grievance.hazard;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The community, or somebody whose role reaches it, has seen that the report is true. */
@ApplicationScoped
public class VerifyHazard {

    private final Hazards hazards;
    private final Reporters reporters;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    VerifyHazard(Hazards hazards, Reporters reporters, Outbox outbox, Caller caller, Clock clock) {
        this.hazards = hazards;
        this.reporters = reporters;
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
        HazardVerified verified = hazard.verify(
                reporters.of(hazard).orElse(null),
                caller.personId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        hazards.flush();
        outbox.publish(verified, hazard.version());
        return hazard.view();
    }
}
