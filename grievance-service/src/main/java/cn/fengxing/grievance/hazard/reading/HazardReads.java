package cn.fengxing.grievance.hazard.reading;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardReport;
import cn.fengxing.grievance.hazard.HazardReports;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.access.Reporters;
import cn.fengxing.grievance.hazard.rule.HazardAction;
import cn.fengxing.grievance.hazard.rule.HazardActor;
import cn.fengxing.grievance.hazard.rule.HazardCourse;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows a hazard to those who reported it, see to it, or mend it. */
@ApplicationScoped
@Transactional
public class HazardReads {

    private final Hazards hazards;
    private final HazardReports reports;
    private final Reporters reporters;
    private final HazardAccess access;
    private final AuditTrail audit;

    HazardReads(Hazards hazards, HazardReports reports, Reporters reporters, HazardAccess access, AuditTrail audit) {
        this.hazards = hazards;
        this.reports = reports;
        this.reporters = reporters;
        this.access = access;
        this.audit = audit;
    }

    /** Whoever opens it and has not reported it is on record, for the words in it are somebody's. */
    public HazardView get(UUID id) {
        Hazard hazard = access.find(id);
        Optional<HazardView> reported = forReporter(hazard);
        if (reported.isPresent()) {
            return reported.get();
        }
        HazardView view = forOthers(hazard).orElseThrow(CommonProblems::notFound);
        audit.record("open-hazard", "hazard", id.toString(), null);
        return view;
    }

    /** As the caller, who has just changed it, sees it. */
    public HazardView afterChange(UUID id) {
        Hazard hazard = hazards.get(id);
        return forReporter(hazard).or(() -> forOthers(hazard)).orElseGet(() -> view(hazard, List.of(), List.of()));
    }

    /** Who has reported what turned out to be another hazard sees that one. */
    private Optional<HazardView> forReporter(Hazard hazard) {
        Hazard known = hazard.status() == HazardStatus.JOINED && hazard.joinedTo() != null
                ? hazards.get(hazard.joinedTo())
                : hazard;
        return access.ownReport(known)
                .map(report -> view(known, List.of(report), possible(known, HazardActor.REPORTER)));
    }

    private Optional<HazardView> forOthers(Hazard hazard) {
        boolean handles = access.handles(hazard);
        if (!handles && !access.mends(hazard)) {
            return Optional.empty();
        }
        Stream<HazardAction> own =
                handles ? HazardCourse.actions(hazard.status(), HazardActor.HANDLER) : Stream.empty();
        Stream<HazardAction> mending = HazardCourse.actions(hazard.status(), HazardActor.ASSIGNEE);
        return Optional.of(view(
                hazard, reports.of(hazard.id()), Stream.concat(own, mending).toList()));
    }

    private static List<HazardAction> possible(Hazard hazard, HazardActor actor) {
        return HazardCourse.actions(hazard.status(), actor).toList();
    }

    private HazardView view(Hazard hazard, List<HazardReport> seen, List<HazardAction> possible) {
        List<String> words = seen.stream()
                .flatMap(report -> reporters.words(report).stream())
                .toList();
        return new HazardView(
                hazard.id(),
                hazard.category(),
                hazard.severity(),
                words.isEmpty() ? null : words.get(0),
                words.size() < 2 ? List.of() : words.subList(1, words.size()),
                hazard.summary(),
                hazard.divisionCode(),
                hazard.position(),
                hazard.status(),
                hazard.ending(),
                hazard.organisationId(),
                hazard.desks().escalatedTo(),
                AssigneeView.of(hazard.assignee()),
                hazard.clock().dueAt(),
                hazard.clock().overdue(),
                hazard.times(),
                possible,
                hazard.version());
    }
}
