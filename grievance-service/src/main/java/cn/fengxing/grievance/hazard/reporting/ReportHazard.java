package cn.fengxing.grievance.hazard.reporting;

import cn.fengxing.grievance.hazard.Finding;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
        UUID reporter = caller.personId();
        List<UUID> photoIds = request.photoIds() == null ? List.of() : request.photoIds();
        HazardWording.requireOfThings("description", request.description());
        if (request.category().needsPhoto() && photoIds.isEmpty()) {
            throw new FieldRejected("photoIds", "needed-of-this-category");
        }
        var finding = new Finding(request.category(), request.divisionCode(), request.position());
        return intake.take(new HazardDraft(reporter, finding, request.description(), photoIds))
                .id();
    }
}
