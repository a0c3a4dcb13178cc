package cn.fengxing.grievance.hazard.reporting;

import cn.fengxing.grievance.hazard.Finding;
import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardDesks;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.deadline.HazardDeadlines;
import cn.fengxing.grievance.hazard.deadline.HazardLimits;
import cn.fengxing.grievance.hazard.rule.Severity;
import cn.fengxing.grievance.routing.Responsible;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a report, from wherever it comes, to whoever answers for the place. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HazardIntake {

    private final Hazards hazards;
    private final ReportKeeping keeping;
    private final Responsible responsible;
    private final HazardLimits limits;

    HazardIntake(Hazards hazards, ReportKeeping keeping, Responsible responsible, HazardLimits limits) {
        this.hazards = hazards;
        this.keeping = keeping;
        this.responsible = responsible;
        this.limits = limits;
    }

    public Hazard take(HazardDraft draft) {
        HazardWording.requireOfThings("description", draft.words());
        Finding finding = draft.finding();
        if (finding.category().needsPosition() && finding.position() == null) {
            throw new FieldRejected("position", "needed-of-this-category");
        }
        HazardDeadlines at = limits.now();
        Hazard.Reported reported = Hazard.report(Ids.next(), finding, desks(finding), at);
        hazards.add(reported);
        keeping.keepFirst(reported.hazard(), draft, at.now());
        return reported.hazard();
    }

    private HazardDesks desks(Finding finding) {
        boolean urgent = finding.category().severity() == Severity.URGENT;
        return new HazardDesks(
                responsible.forThing(finding.category().name(), finding.divisionCode()),
                urgent ? responsible.dutyDesk(finding.divisionCode()).orElse(null) : null,
                null);
    }
}
