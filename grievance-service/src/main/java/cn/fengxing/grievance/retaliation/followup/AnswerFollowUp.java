package cn.fengxing.grievance.retaliation.followup;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.retaliation.ReportRetaliation;
import cn.fengxing.grievance.retaliation.ReportRetaliationRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker reads what was asked, and answers. A yes is a report of retaliation. */
@ApplicationScoped
@Transactional
public class AnswerFollowUp {

    private final CaseAccess access;
    private final FollowUps followUps;
    private final ReportRetaliation reportRetaliation;
    private final Clock clock;

    AnswerFollowUp(CaseAccess access, FollowUps followUps, ReportRetaliation reportRetaliation, Clock clock) {
        this.access = access;
        this.followUps = followUps;
        this.reportRetaliation = reportRetaliation;
        this.clock = clock;
    }

    public FollowUpsView asked(UUID caseId) {
        return view(own(caseId));
    }

    public FollowUpsView answer(UUID caseId, int days, boolean penalised, @Nullable ReportRetaliationRequest report) {
        if (penalised == (report == null)) {
            throw new FieldRejected("report", "with-yes-alone");
        }
        Grievance grievance = own(caseId);
        FollowUp followUp = followUps
                .findByIdOptional(new FollowUpKey(grievance.id(), days))
                .orElseThrow(CommonProblems::notFound);
        followUp.answer(penalised, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (report != null) {
            reportRetaliation.report(grievance, report);
        }
        return view(grievance);
    }

    private FollowUpsView view(Grievance grievance) {
        List<FollowUpsView.Question> items = followUps.askedAbout(grievance).stream()
                .map(each -> new FollowUpsView.Question(each.days(), each.askedAt(), each.penalised()))
                .toList();
        return new FollowUpsView(items);
    }

    private Grievance own(UUID caseId) {
        CaseAccess.Opened opened = access.open(caseId, CaseAccess.OPEN);
        if (opened.standing() != Standing.WORKER) {
            throw CommonProblems.notFound();
        }
        return opened.grievance();
    }
}
