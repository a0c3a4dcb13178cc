package cn.fengxing.grievance.summary;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The branch, or the duty desk, words what the company would be told. It is told nothing by that. */
@ApplicationScoped
public class DraftSummary {

    private final CaseAccess access;
    private final SummaryDrafts drafts;

    DraftSummary(CaseAccess access, SummaryDrafts drafts) {
        this.access = access;
        this.drafts = drafts;
    }

    @Transactional
    public void draft(UUID id, String text) {
        Grievance grievance = access.forOwner(id, "draft-summary");
        if (grievance.stay().unrouted()) {
            throw CommonProblems.notFound();
        }
        SummaryRejected.requireBeforeCompany(grievance);
        SummaryRejected.requireNameless(text);
        drafts.keep(grievance.id(), text);
    }
}
