package cn.fengxing.grievance.retaliation.announced;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.retaliation.Announcements;
import cn.fengxing.grievance.retaliation.Protection;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A company tells, before it does something to the worker of a case that it has. The case itself is not touched. */
@ApplicationScoped
public class AnnounceMeasure {

    private final CaseAccess access;
    private final Announcements announcements;
    private final Routing routing;
    private final Caller caller;
    private final Clock clock;

    AnnounceMeasure(CaseAccess access, Announcements announcements, Routing routing, Caller caller, Clock clock) {
        this.access = access;
        this.announcements = announcements;
        this.routing = routing;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public UUID announce(UUID caseId, AnnounceMeasureRequest request) {
        caller.requireAny(Role.PLATFORM_OFFICER, Role.PLATFORM_SYSTEM);
        CaseAccess.Opened opened = access.open(caseId, "announce-measure");
        if (opened.standing() != Standing.COMPANY) {
            throw CommonProblems.notFound();
        }
        Grievance grievance = opened.grievance();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Protection.require(grievance, now);
        if (!request.plannedOn().isAfter(LocalDate.ofInstant(now, SHANGHAI))) {
            throw new FieldRejected("plannedOn", "not-announced-before");
        }
        UUID department = routing.department(grievance).organisationId();
        return announcements.add(
                grievance,
                department,
                new Announcements.Announced(request.measure(), request.reason(), request.plannedOn(), now));
    }
}
