package cn.fengxing.grievance.retaliation.desk;

import cn.fengxing.grievance.access.Seats;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.retaliation.Reports;
import cn.fengxing.grievance.retaliation.RetaliationReport;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a report for whoever acts on it at the department that has it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RetaliationDesk {

    private static final Role[] ANY = {Role.REGULATOR, Role.ORG_ADMIN};

    private final Reports reports;
    private final Grievances grievances;
    private final Conflicts conflicts;
    private final Caller caller;
    private final AuditTrail audit;

    RetaliationDesk(Reports reports, Grievances grievances, Conflicts conflicts, Caller caller, AuditTrail audit) {
        this.reports = reports;
        this.grievances = grievances;
        this.conflicts = conflicts;
        this.caller = caller;
        this.audit = audit;
    }

    /** A report with the case for which it was done. */
    record Opened(RetaliationReport report, Grievance grievance) {}

    /** Who is tied to a company of the worker's chain, or is the worker. */
    @ApplicationScoped
    static class Conflicts {

        private final Seats seats;
        private final Statements statements;
        private final Caller caller;

        Conflicts(Seats seats, Statements statements, Caller caller) {
            this.seats = seats;
            this.statements = statements;
            this.caller = caller;
        }

        boolean bind(Grievance grievance) {
            return grievance.filing().isBy(me()) || seats.isTiedTo(grievance);
        }

        List<byte[]> me() {
            return statements.filerIndexes(caller.personId());
        }

        /** Sets what {@link cn.fengxing.grievance.access.Admission#UNTIED} asks for. */
        Query bindTies(Query query) {
            return seats.bindTies(query);
        }
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401, 403, or 404 for a report that is not the caller's to see */
    Opened open(UUID id, String purpose) {
        caller.requireAny(ANY);
        RetaliationReport report = reports.findByIdOptional(id).orElseThrow(CommonProblems::notFound);
        Grievance grievance = grievances.findById(report.grievanceId());
        Set<Role> roles = report.unrouted() ? Reports.STAND_INS : Reports.HANDLERS;
        if (!held(roles).contains(report.ownerId()) || conflicts.bind(grievance)) {
            throw CommonProblems.notFound();
        }
        audit.record(purpose, "retaliation-report", id.toString(), null);
        return new Opened(report, grievance);
    }

    /** For an action by somebody who saw the version that the tag names. */
    Opened open(UUID id, @Nullable String ifMatch, String purpose) {
        Opened opened = open(id, purpose);
        EntityTags.requireMatch(ifMatch, opened.report().version());
        return opened;
    }

    /** Where the caller acts on reports, as a department. */
    Set<UUID> departments() {
        caller.requireAny(ANY);
        return held(Reports.HANDLERS);
    }

    /** Where the caller stands in for one. */
    Set<UUID> committees() {
        return held(Reports.STAND_INS);
    }

    private Set<UUID> held(Set<Role> roles) {
        return caller.organisations(roles.toArray(Role[]::new));
    }
}
