package cn.fengxing.grievance.hazardnotice;

import cn.fengxing.grievance.hazard.Assignee;
import cn.fengxing.grievance.hazard.AssigneeKind;
import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardChanged;
import cn.fengxing.grievance.hazard.HazardReports;
import cn.fengxing.grievance.hazard.access.Reporters;
import cn.fengxing.grievance.notice.NoticeKind;
import cn.fengxing.grievance.notice.RequestNotice;
import cn.fengxing.kit.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Hears of every change of a hazard, in its transaction. */
@ApplicationScoped
class TellOfHazards {

    private static final Set<Role> OWNERS = Set.of(Role.COMMUNITY_WORKER, Role.REGULATOR);

    private final RequestNotice requestNotice;
    private final HazardReports reports;
    private final Reporters reporters;

    TellOfHazards(RequestNotice requestNotice, HazardReports reports, Reporters reporters) {
        this.requestNotice = requestNotice;
        this.reports = reports;
        this.reporters = reporters;
    }

    void tell(@Observes HazardChanged changed) {
        Hazard hazard = changed.hazard();
        HazardNews.forReporters(changed.what()).ifPresent(kind -> reporters(hazard, kind));
        HazardNews.forOwner(changed.what()).ifPresent(kind -> at(hazard.organisationId(), kind, hazard));
        switch (changed.what()) {
            case REPORT -> Optional.ofNullable(hazard.desks().deskId()).ifPresent(desk -> desk(desk, hazard));
            case ASSIGN -> mender(hazard).ifPresent(id -> at(id, NoticeKind.HAZARD_ASSIGNED, hazard));
            case ESCALATE -> above(hazard);
            default -> {
                // nobody else has to look
            }
        }
    }

    /** Each who is known, later and not of which. */
    private void reporters(Hazard hazard, NoticeKind kind) {
        reports.of(hazard.id()).stream()
                .flatMap(report -> reporters.of(report).stream())
                .distinct()
                .forEach(person -> requestNotice.toPerson(person, kind));
    }

    private void at(UUID organisationId, NoticeKind kind, Hazard hazard) {
        requestNotice.toHolders(OWNERS, organisationId, kind, hazard.id());
    }

    private void desk(UUID deskId, Hazard hazard) {
        requestNotice.toHolders(Set.of(Role.DUTY_OFFICER), deskId, NoticeKind.URGENT_HAZARD, hazard.id());
    }

    private void above(Hazard hazard) {
        UUID told = hazard.desks().lastTold();
        if (hazard.desks().deskId() != null) {
            desk(told, hazard);
        }
        at(told, NoticeKind.HAZARD_LATE_BELOW, hazard);
    }

    private static Optional<UUID> mender(Hazard hazard) {
        return Optional.ofNullable(hazard.assignee())
                .filter(assignee -> assignee.kind() == AssigneeKind.ORGANISATION)
                .map(Assignee::id);
    }
}
