package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.deadline.Limits;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.kit.due.ClaimedRows;
import cn.fengxing.kit.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes a report on which a department let its time run out to the one above it. */
@ApplicationScoped
@Transactional
public class RetaliationClocks implements DueWork {

    private final Reports reports;
    private final Grievances grievances;
    private final Routing routing;
    private final Limits limits;

    RetaliationClocks(Reports reports, Grievances grievances, Routing routing, Limits limits) {
        this.reports = reports;
        this.grievances = grievances;
        this.routing = routing;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "retaliation-clocks";
    }

    @Override
    public int act(Instant now, int limit) {
        return new ClaimedRows<>(reports.claimLate(now, limit), RetaliationReport::id)
                .each(report -> lapse(report, now), reports::flush);
    }

    private void lapse(RetaliationReport report, Instant now) {
        Grievance grievance = grievances.findById(report.grievanceId());
        Desk above = report.hop().isLast()
                ? null
                : routing.above(new Desk(report.hop(), report.ownerId(), report.unrouted()), grievance);
        ReportDeadlines deadlines =
                new ReportDeadlines(limits.at(now), grievance.filing().category());
        reports.record(report, report.lapse(above, deadlines));
    }

    @Override
    public void putOff(UUID reportId, Instant until) {
        reports.findByIdOptional(reportId).ifPresent(report -> report.ringAgainAt(until));
    }

    @Override
    public Optional<Instant> earliestDue() {
        return reports.earliestAlarm();
    }
}
