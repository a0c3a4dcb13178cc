package cn.fengxing.grievance.hazard.reporting;

import cn.fengxing.grievance.hazard.Finding;
import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardDesks;
import cn.fengxing.grievance.hazard.HazardReport;
import cn.fengxing.grievance.hazard.HazardReports;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.Reporters;
import cn.fengxing.grievance.hazard.deadline.HazardDeadlines;
import cn.fengxing.grievance.hazard.deadline.HazardLimits;
import cn.fengxing.grievance.hazard.rule.Severity;
import cn.fengxing.grievance.routing.Responsible;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a report, from wherever it comes, to whoever answers for the place. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HazardIntake {

    private final Hazards hazards;
    private final HazardReports reports;
    private final Reporters reporters;
    private final Responsible responsible;
    private final HazardLimits limits;

    HazardIntake(
            Hazards hazards, HazardReports reports, Reporters reporters, Responsible responsible, HazardLimits limits) {
        this.hazards = hazards;
        this.reports = reports;
        this.reporters = reporters;
        this.responsible = responsible;
        this.limits = limits;
    }

    public Hazard take(HazardDraft draft) {
        Finding finding = draft.finding();
        if (finding.category().needsPosition() && finding.position() == null) {
            throw new FieldRejected("position", "needed-of-this-category");
        }
        HazardWording.requireOfThings("description", draft.words());
        HazardDeadlines at = limits.now();
        Hazard.Reported reported = Hazard.report(Ids.next(), finding, desks(finding), at);
        hazards.add(reported);
        keep(reported.hazard(), draft, at, true);
        return reported.hazard();
    }

    /** Keeps what one more person reports of a hazard. */
    public HazardReport keep(Hazard hazard, HazardDraft draft, HazardDeadlines at, boolean first) {
        UUID id = Ids.next();
        HazardReport report =
                new HazardReport(id, hazard.id(), reporters.seal(id, draft.reporter(), draft.words()), at.now(), first);
        reports.persist(report);
        return report;
    }

    private HazardDesks desks(Finding finding) {
        boolean urgent = finding.category().severity() == Severity.URGENT;
        return new HazardDesks(
                responsible.forThing(finding.category().name(), finding.divisionCode()),
                urgent ? responsible.dutyDesk(finding.divisionCode()).orElse(null) : null,
                null);
    }
}
