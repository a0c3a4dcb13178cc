package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.deadline.Limits;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** A worker reports retaliation for a case of the own: straight to the department, past everybody who has the case. */
@ApplicationScoped
@Transactional
public class ReportRetaliation {

    private static final int MOST = 20;

    private final CaseAccess access;
    private final Reports reports;
    private final Routing routing;
    private final Limits limits;
    private final Around around;

    ReportRetaliation(CaseAccess access, Reports reports, Routing routing, Limits limits, Around around) {
        this.access = access;
        this.reports = reports;
        this.routing = routing;
        this.limits = limits;
        this.around = around;
    }

    /** What a report touches besides itself. */
    @Singleton
    static class Around {

        private final ReportNotes notes;
        private final Announcements announcements;
        private final Event<RetaliationWasReported> told;

        Around(ReportNotes notes, Announcements announcements, Event<RetaliationWasReported> told) {
            this.notes = notes;
            this.announcements = announcements;
            this.told = told;
        }
    }

    public RetaliationReport report(UUID caseId, ReportRetaliationRequest request) {
        return report(own(caseId), request);
    }

    /** Also out of an answer to the question that is asked after closing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RetaliationReport report(Grievance grievance, ReportRetaliationRequest request) {
        Deadlines deadlines = limits.now();
        Protection.require(grievance, deadlines.now());
        LocalDate today = LocalDate.ofInstant(deadlines.now(), Today.SHANGHAI);
        if (request.happenedOn() != null && request.happenedOn().isAfter(today)) {
            throw new FieldRejected("happenedOn", "in-the-future");
        }
        int before = reports.about(grievance).size();
        if (before >= MOST) {
            throw new RetaliationRejected.TooMany(MOST);
        }
        Reported reported = new Reported(
                Reported.codes(request.penalties()),
                request.happenedOn(),
                request.unannounced(),
                around.notes.seal(grievance.id(), request.text()),
                deadlines.now());
        RetaliationReport.Begun begun = RetaliationReport.report(
                Ids.next(),
                grievance.id(),
                reported,
                desk(grievance, request.unannounced()),
                new ReportDeadlines(deadlines, grievance.filing().category()));
        reports.add(begun);
        around.told.fire(new RetaliationWasReported(grievance, deadlines.now(), before == 0));
        return begun.report();
    }

    /** An unannounced measure breaks the company's undertaking, which is for supervision. */
    private Desk desk(Grievance grievance, boolean unannounced) {
        Desk department = routing.department(grievance);
        return unannounced && around.announcements.broken(grievance)
                ? routing.above(department, grievance)
                : department;
    }

    private Grievance own(UUID caseId) {
        CaseAccess.Opened opened = access.open(caseId, CaseAccess.OPEN);
        if (opened.standing() != Standing.WORKER) {
            throw CommonProblems.notFound();
        }
        return opened.grievance();
    }
}
