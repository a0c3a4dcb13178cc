package cn.fengxing.grievance.hazard.access;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardCredit;
import cn.fengxing.grievance.hazard.HazardReport;
import cn.fengxing.grievance.hazard.HazardReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Whom a hazard earns points: everybody who has reported it before it is verified, and is still known. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HazardCredits {

    private final HazardReports reports;
    private final Reporters reporters;

    HazardCredits(HazardReports reports, Reporters reporters) {
        this.reports = reports;
        this.reporters = reporters;
    }

    public List<HazardCredit> of(Hazard hazard) {
        return of(reports.of(hazard.id()));
    }

    public List<HazardCredit> of(List<HazardReport> owed) {
        return owed.stream()
                .flatMap(report -> reporters.of(report).stream()
                        .map(person -> new HazardCredit(report.id(), person, report.isFirst())))
                .toList();
    }
}
