package cn.fengxing.grievance.retaliation.followup;

import cn.fengxing.grievance.notice.NoticeKind;
import cn.fengxing.grievance.notice.RequestNotice;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.due.ClaimedRows;
import cn.fengxing.kit.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Asks, once each, when the days have passed. Who filed without an account finds the question at the case. */
@ApplicationScoped
@Transactional
public class AskFollowUps implements DueWork {

    private final FollowUps followUps;
    private final Statements statements;
    private final RequestNotice requestNotice;

    AskFollowUps(FollowUps followUps, Statements statements, RequestNotice requestNotice) {
        this.followUps = followUps;
        this.statements = statements;
        this.requestNotice = requestNotice;
    }

    @Override
    public String name() {
        return "follow-ups";
    }

    @Override
    public int act(Instant now, int limit) {
        return new ClaimedRows<>(followUps.claimDue(now, limit), FollowUp::grievanceId)
                .each(followUp -> ask(followUp, now), followUps::flush);
    }

    private void ask(FollowUp followUp, Instant now) {
        followUp.ask(now);
        statements
                .filer(followUp.grievanceId())
                .ifPresent(worker -> requestNotice.toPerson(worker, NoticeKind.CASE_QUESTION));
    }

    @Override
    public void putOff(UUID grievanceId, Instant until) {
        followUps.putOff(grievanceId, until);
    }

    @Override
    public Optional<Instant> earliestDue() {
        return followUps.earliestDue();
    }
}
