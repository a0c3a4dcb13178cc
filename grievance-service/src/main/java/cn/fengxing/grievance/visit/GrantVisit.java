package cn.fengxing.grievance.visit;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A second person lets the first one read, for a day. */
@ApplicationScoped
public class GrantVisit {

    private static final Duration LASTS = Duration.ofHours(24);

    private final Grievances grievances;
    private final Superiors superiors;
    private final VisitTable visits;
    private final Caller caller;
    private final VisitRecord record;

    GrantVisit(Grievances grievances, Superiors superiors, VisitTable visits, Caller caller, VisitRecord record) {
        this.grievances = grievances;
        this.superiors = superiors;
        this.visits = visits;
        this.caller = caller;
        this.record = record;
    }

    @Transactional
    public VisitView grant(UUID id) {
        caller.requireAny(Superiors.ROLES);
        VisitView asked = visits.waiting(id, record.now()).orElseThrow(CommonProblems::notFound);
        Grievance grievance = grievances.findByIdOptional(asked.grievanceId()).orElseThrow(CommonProblems::notFound);
        superiors.over(grievance).orElseThrow(CommonProblems::notFound);
        if (asked.visitorId().equals(caller.personId())) {
            throw new VisitRejected.ToOneself();
        }
        Instant now = record.keep("grant-visit-of-case", grievance);
        visits.grant(id, caller.personId(), now, now.plus(LASTS));
        return asked.granted(now.plus(LASTS));
    }

    /** Requests of an organisation that wait for a second person there or above, and the caller's own that were granted. */
    @Transactional
    public Page<VisitView> waiting(UUID organisationId, PageRequest page) {
        caller.require(organisationId, Superiors.ROLES);
        UUID after = page.after(UUID.class).orElse(new UUID(0, 0));
        return Page.of(
                visits.at(organisationId, caller.personId(), record.now(), after, page.limit() + 1).stream()
                        .map(visit -> visit.until() == null ? visit.unopened() : visit)
                        .toList(),
                page,
                VisitView::id);
    }
}
