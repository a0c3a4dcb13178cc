package cn.fengxing.grievance.visit;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Grant;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Somebody who does not handle a case asks to read it. */
@ApplicationScoped
public class AskToVisit {

    private final Grievances grievances;
    private final Superiors superiors;
    private final VisitTable visits;
    private final Caller caller;
    private final VisitRecord record;

    AskToVisit(Grievances grievances, Superiors superiors, VisitTable visits, Caller caller, VisitRecord record) {
        this.grievances = grievances;
        this.superiors = superiors;
        this.visits = visits;
        this.caller = caller;
        this.record = record;
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401, 403; 404 for a number that is nobody's, out of reach, or about a company one is tied to */
    @Transactional
    public VisitView ask(VisitRequest request) {
        caller.requireAny(Superiors.ROLES);
        Grievance grievance = grievances
                .find("filing.number", request.number())
                .firstResultOptional()
                .orElseThrow(CommonProblems::notFound);
        Grant grant = superiors.over(grievance).orElseThrow(CommonProblems::notFound);
        VisitView visit = new VisitView(
                Ids.next(),
                null,
                request.number(),
                caller.personId(),
                grant.organisationId(),
                grant.role(),
                request.reason(),
                record.keep("ask-to-visit-case", grievance),
                null);
        visits.add(visit, grievance.id());
        return visit;
    }
}
