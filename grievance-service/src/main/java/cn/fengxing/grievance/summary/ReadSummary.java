package cn.fengxing.grievance.summary;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.evidence.Evidence;
import cn.fengxing.grievance.evidence.EvidenceView.EvidenceItemView;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What of a case a company would get, for the worker and those who know the worker. */
@ApplicationScoped
public class ReadSummary {

    private final CaseAccess access;
    private final Statements statements;
    private final SummaryDrafts drafts;
    private final Evidence evidence;

    ReadSummary(CaseAccess access, Statements statements, SummaryDrafts drafts, Evidence evidence) {
        this.access = access;
        this.statements = statements;
        this.drafts = drafts;
        this.evidence = evidence;
    }

    @Transactional
    public CompanySummaryView read(UUID id) {
        CaseAccess.Opened opened = access.openToSpeak(id, "open-summary");
        if (opened.standing() != Standing.WORKER && opened.standing() != Standing.CONFIDANT) {
            throw CommonProblems.notFound();
        }
        Grievance grievance = opened.grievance();
        return new CompanySummaryView(
                drafts.of(grievance.id()).orElse(null),
                statements.summary(grievance.id()).orElse(null),
                evidence.seenBy(opened).stream()
                        .filter(EvidenceItemView::forCompany)
                        .map(EvidenceItemView::id)
                        .toList(),
                grievance.version());
    }
}
