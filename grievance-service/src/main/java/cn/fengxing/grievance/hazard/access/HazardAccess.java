package cn.fengxing.grievance.hazard.access;

import static cn.fengxing.kit.caller.Role.COMMUNITY_WORKER;
import static cn.fengxing.kit.caller.Role.DUTY_OFFICER;
import static cn.fengxing.kit.caller.Role.ORG_ADMIN;
import static cn.fengxing.kit.caller.Role.REGULATOR;

import cn.fengxing.grievance.hazard.Assignee;
import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardRejected;
import cn.fengxing.grievance.hazard.HazardReport;
import cn.fengxing.grievance.hazard.HazardReports;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.version.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens a hazard for whoever may have it open; to everybody else it looks missing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HazardAccess {

    /** Who may see to hazards: those who answer for the place, the duty desk, and an administrator one level up. */
    public static final Role[] HANDLERS = {COMMUNITY_WORKER, REGULATOR, DUTY_OFFICER, ORG_ADMIN};

    private final Hazards hazards;
    private final HazardReports reports;
    private final Reporters reporters;
    private final Caller caller;
    private final AuditTrail audit;

    HazardAccess(Hazards hazards, HazardReports reports, Reporters reporters, Caller caller, AuditTrail audit) {
        this.hazards = hazards;
        this.reports = reports;
        this.reporters = reporters;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * For a change by who sees to it, who goes on record, and saw the version that the tag names.
     *
     * @param purpose verb in kebab-case, for the audit trail
     * @throws cn.fengxing.kit.problem.Rejected 401, 403 for who sees to none, 404 for another's, 409 for an own report, 412, 428
     */
    public Hazard forHandler(Seen seen, String purpose) {
        caller.requireAny(HANDLERS);
        Hazard hazard = hazards.get(seen.id());
        if (!handles(hazard)) {
            throw CommonProblems.notFound();
        }
        if (ownReport(hazard).isPresent()) {
            throw new HazardRejected.OwnReport();
        }
        return opened(hazard, seen, purpose);
    }

    /**
     * For somebody who is signed in, of whom is still to be asked whether it concerns them.
     *
     * @throws cn.fengxing.kit.problem.Rejected 401, or 404 if there is none
     */
    public Hazard find(UUID id) {
        caller.personId();
        return hazards.get(id);
    }

    /** For the change of who mends it. */
    public Hazard forAssignee(Seen seen, String purpose) {
        Hazard hazard = find(seen.id());
        if (!handles(hazard) && !mends(hazard)) {
            throw CommonProblems.notFound();
        }
        return opened(hazard, seen, purpose);
    }

    /** A hazard, and what the caller reported of it. */
    public record Own(Hazard hazard, HazardReport report) {}

    /** For a change by a reporter. */
    public Own forReporter(Seen seen) {
        Hazard hazard = find(seen.id());
        HazardReport report = ownReport(hazard).orElseThrow(CommonProblems::notFound);
        EntityTags.requireMatch(seen.ifMatch(), hazard.version());
        return new Own(hazard, report);
    }

    private Hazard opened(Hazard hazard, Seen seen, String purpose) {
        EntityTags.requireMatch(seen.ifMatch(), hazard.version());
        audit.record(purpose + "-hazard", "hazard", hazard.id().toString(), null);
        return hazard;
    }

    public boolean handles(Hazard hazard) {
        UUID above = hazard.desks().escalatedTo();
        UUID desk = hazard.desks().deskId();
        return caller.reaches(hazard.organisationId(), COMMUNITY_WORKER, REGULATOR)
                || desk != null && caller.reaches(desk, DUTY_OFFICER)
                || above != null && caller.reaches(above, HANDLERS);
    }

    /** Whether the mending was given to the caller, or to an organisation that the caller acts for. */
    public boolean mends(Hazard hazard) {
        Assignee assignee = hazard.assignee();
        if (assignee == null) {
            return false;
        }
        return switch (assignee.kind()) {
            case ORGANISATION -> caller.reaches(assignee.id(), COMMUNITY_WORKER, REGULATOR, ORG_ADMIN);
            case HELPER -> assignee.isOneOf(reporters.indexes(caller.personId()));
            case TEAM -> false;
        };
    }

    /** What the caller reported of it. */
    public Optional<HazardReport> ownReport(Hazard hazard) {
        List<byte[]> me = reporters.indexes(caller.personId());
        return reports.of(hazard.id()).stream()
                .filter(report -> report.isBy(me))
                .findFirst();
    }
}
