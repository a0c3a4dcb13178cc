package cn.fengxing.grievance.hazard.clock;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardReport;
import cn.fengxing.grievance.hazard.HazardReports;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.deadline.HazardDeadlines;
import cn.fengxing.grievance.hazard.deadline.HazardLimits;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import cn.fengxing.grievance.routing.Responsible;
import cn.fengxing.kit.due.DueRowFailed;
import cn.fengxing.kit.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Warns about hazards, tells the next level up of a missed limit, and ends what nobody says is unmended. */
@ApplicationScoped
public class HazardClocks implements DueWork {

    private final Hazards hazards;
    private final HazardReports reports;
    private final Responsible responsible;
    private final HazardLimits limits;

    HazardClocks(Hazards hazards, HazardReports reports, Responsible responsible, HazardLimits limits) {
        this.hazards = hazards;
        this.reports = reports;
        this.responsible = responsible;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "hazard-clocks";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        List<Hazard> ringing = hazards.claimRinging(now, limit);
        HazardDeadlines at = limits.at(now);
        try {
            ringing.forEach(hazard -> ring(hazard, at));
        } catch (RuntimeException e) {
            throw ringing.size() == 1 ? new DueRowFailed(ringing.get(0).id(), e) : e;
        }
        return ringing.size();
    }

    /** The hazard stays as it is, and late, until somebody has mended what is wrong with it. */
    @Override
    @Transactional
    public void putOff(UUID hazardId, Instant until) {
        hazards.findByIdOptional(hazardId).ifPresent(hazard -> hazard.clock().ringAgainAt(until));
    }

    private void ring(Hazard hazard, HazardDeadlines at) {
        if (!hazard.clock().isDue(at.now())) {
            hazards.record(hazard, hazard.warn());
            return;
        }
        boolean asked = hazard.status() == HazardStatus.FIXED;
        boolean agreed = asked && reports.of(hazard.id()).stream().anyMatch(HazardReport::saidMended);
        hazards.record(hazard, hazard.lapse(asked ? null : above(hazard), agreed, at));
    }

    /** One level up of whoever was told last. */
    private @Nullable UUID above(Hazard hazard) {
        return responsible
                .above(hazard.desks().lastTold(), hazard.divisionCode())
                .orElse(null);
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return hazards.earliestAlarm();
    }
}
