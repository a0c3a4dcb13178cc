package cn.fengxing.grievance.retaliation.desk;

import cn.fengxing.grievance.deadline.Limits;
import cn.fengxing.grievance.retaliation.ReportDeadlines;
import cn.fengxing.grievance.retaliation.ReportNotes;
import cn.fengxing.grievance.retaliation.ReportStep;
import cn.fengxing.grievance.retaliation.Reports;
import cn.fengxing.grievance.retaliation.RetaliationReport;
import cn.fengxing.grievance.retaliation.rule.ReportFinding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The department acts on a report: takes it on, says what it has done, and what it found. The worker reads all of it. */
@ApplicationScoped
@Transactional
public class ActOnRetaliation {

    private final RetaliationDesk desk;
    private final Reports reports;
    private final ReportNotes notes;
    private final Limits limits;

    ActOnRetaliation(RetaliationDesk desk, Reports reports, ReportNotes notes, Limits limits) {
        this.desk = desk;
        this.reports = reports;
        this.notes = notes;
        this.limits = limits;
    }

    private interface Act {
        ReportStep on(RetaliationReport report, ReportDeadlines deadlines);
    }

    public void accept(UUID id, @Nullable String ifMatch) {
        act(id, ifMatch, "accept-retaliation-report", RetaliationReport::accept);
    }

    public void measure(UUID id, @Nullable String ifMatch, String words) {
        act(
                id,
                ifMatch,
                "measure-retaliation-report",
                (report, deadlines) -> report.measure(deadlines, notes.seal(report.grievanceId(), words)));
    }

    public void close(UUID id, @Nullable String ifMatch, ReportFinding found, String reason) {
        act(
                id,
                ifMatch,
                "close-retaliation-report",
                (report, deadlines) -> report.close(found, deadlines, notes.seal(report.grievanceId(), reason)));
    }

    private void act(UUID id, @Nullable String ifMatch, String purpose, Act act) {
        RetaliationDesk.Opened opened = desk.open(id, ifMatch, purpose);
        ReportDeadlines deadlines =
                new ReportDeadlines(limits.now(), opened.grievance().filing().category());
        reports.record(opened.report(), act.on(opened.report(), deadlines));
    }
}
