package cn.fengxing.grievance.hazard.reporting;

import cn.fengxing.grievance.hazard.Finding;
import cn.fengxing.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Somebody reports a dangerous place. */
@ApplicationScoped
public class ReportHazard {

    private final HazardIntake intake;
    private final Caller caller;

    ReportHazard(HazardIntake intake, Caller caller) {
        this.intake = intake;
        this.caller = caller;
    }

    /** @return id of the hazard */
    @Transactional
    public UUID report(ReportHazardRequest request) {
        var finding = new Finding(request.category(), request.divisionCode(), request.position());
        return intake.take(new HazardDraft(caller.personId(), finding, request.description()))
                .id();
    }
}
