package cn.fengxing.grievance.summary;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.evidence.Evidence;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker approves what the company may read, as drafted or in words of the own, and which pictures go along. */
@ApplicationScoped
public class ApproveSummary {

    private final CaseAccess access;
    private final Statements statements;
    private final SummaryDrafts drafts;
    private final Evidence evidence;

    ApproveSummary(CaseAccess access, Statements statements, SummaryDrafts drafts, Evidence evidence) {
        this.access = access;
        this.statements = statements;
        this.drafts = drafts;
        this.evidence = evidence;
    }

    @Transactional
    public void approve(UUID id, @Nullable String ifMatch, String summary, List<UUID> attachmentIds) {
        Grievance grievance = access.forWorker(id, ifMatch);
        SummaryRejected.requireBeforeCompany(grievance);
        SummaryRejected.requireNameless(summary);
        grievance.approveSummary();
        statements.approve(id, summary);
        evidence.letCompanySee(id, attachmentIds);
        drafts.drop(id);
    }
}
