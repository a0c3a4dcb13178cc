package cn.fengxing.org.checklist.plan;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.checklist.Office;
import cn.fengxing.org.checklist.unit.MemberUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The office enters a plan that the committee has adopted. */
@ApplicationScoped
public class AdoptPlan {

    private final Office office;
    private final MemberUnits units;
    private final WorkPlans plans;
    private final PlanReads reads;
    private final Clock clock;

    AdoptPlan(Office office, MemberUnits units, WorkPlans plans, PlanReads reads, Clock clock) {
        this.office = office;
        this.units = units;
        this.plans = plans;
        this.reads = reads;
        this.clock = clock;
    }

    @Transactional
    public WorkPlanView adopt(AdoptPlanRequest request) {
        office.require();
        List<PlanTarget> targets = request.targets().stream()
                .map(AdoptPlanRequest.TargetRequest::target)
                .toList();
        requireMembers(targets);
        WorkPlan plan = WorkPlan.adopt(
                new WorkPlan.Years(request.fromYear(), request.toYear()),
                request.title().strip(),
                request.purpose().strip(),
                targets);
        plans.persistAndFlush(plan);
        return reads.progress(plan);
    }

    private void requireMembers(List<PlanTarget> targets) {
        for (int i = 0; i < targets.size(); i++) {
            if (!units.isMember(targets.get(i).organisationId(), Today.by(clock))) {
                throw new FieldRejected("targets[" + i + "].organisationId", "no-member-unit");
            }
        }
    }
}
