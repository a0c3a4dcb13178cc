package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows workers what they reported. */
@ApplicationScoped
@Transactional
public class RetaliationReads {

    private final CaseAccess access;
    private final Reports reports;
    private final RetaliationViews views;

    RetaliationReads(CaseAccess access, Reports reports, RetaliationViews views) {
        this.access = access;
        this.reports = reports;
        this.views = views;
    }

    public RetaliationView asReported(RetaliationReport report) {
        return views.forWorker(reports.findById(report.id()));
    }

    public RetaliationsView of(UUID caseId) {
        CaseAccess.Opened opened = access.open(caseId, CaseAccess.OPEN);
        if (opened.standing() != Standing.WORKER) {
            throw CommonProblems.notFound();
        }
        List<RetaliationView> items =
                reports.about(opened.grievance()).stream().map(views::forWorker).toList();
        return new RetaliationsView(items);
    }
}
