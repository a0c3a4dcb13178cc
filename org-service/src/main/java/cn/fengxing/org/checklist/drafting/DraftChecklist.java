package cn.fengxing.org.checklist.drafting;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.Rejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.checklist.Checklist;
import cn.fengxing.org.checklist.ChecklistItem;
import cn.fengxing.org.checklist.ChecklistRejected;
import cn.fengxing.org.checklist.ChecklistView;
import cn.fengxing.org.checklist.Checklists;
import cn.fengxing.org.checklist.Office;
import cn.fengxing.org.checklist.plan.WorkPlans;
import cn.fengxing.org.checklist.unit.MemberUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Begins a unit's checklist with what the plans ask of that year. */
@ApplicationScoped
public class DraftChecklist {

    private final Office office;
    private final MemberUnits units;
    private final WorkPlans plans;
    private final Checklists checklists;
    private final Clock clock;

    DraftChecklist(Office office, MemberUnits units, WorkPlans plans, Checklists checklists, Clock clock) {
        this.office = office;
        this.units = units;
        this.plans = plans;
        this.checklists = checklists;
        this.clock = clock;
    }

    @Transactional
    public ChecklistView draft(DraftChecklistRequest request) {
        office.require();
        requireMember(request);
        if (checklists.count("organisationId = ?1 and year = ?2", request.organisationId(), request.year()) > 0) {
            throw new Rejected(CommonProblems.ALREADY_EXISTS);
        }
        Checklist checklist = Checklist.draft(request.organisationId(), request.year());
        checklists.persist(checklist);
        List<ChecklistItem> items = plans.stepsOf(request.organisationId(), request.year()).stream()
                .map(step -> ChecklistItem.of(checklist, step.task(), step.id()))
                .toList();
        items.forEach(checklists.getEntityManager()::persist);
        checklists.flush();
        return checklist.view(items);
    }

    /** On some day of the year, or at least today when the year is to come. */
    private void requireMember(DraftChecklistRequest request) {
        LocalDate today = Today.by(clock);
        LocalDate day = today.getYear() == request.year() ? today : LocalDate.of(request.year(), 12, 31);
        if (!units.isMember(request.organisationId(), day)) {
            throw new ChecklistRejected.NoMemberUnit();
        }
    }
}
