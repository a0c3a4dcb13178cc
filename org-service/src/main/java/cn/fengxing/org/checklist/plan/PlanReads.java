package cn.fengxing.org.checklist.plan;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.checklist.ItemState;
import cn.fengxing.org.checklist.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans and how far they have come; every member unit may see them. */
@ApplicationScoped
public class PlanReads {

    /** An item of a checklist that is still a draft is nobody's to see but the office's. */
    private static final String PROGRESS = """
            SELECT t.id, t.organisation_id, o.name, t.title, t.measure, t.baseline, t.points,
                   s.year, s.goal, s.due_on, i.id, i.state, i.score,
                   (SELECT r.achieved FROM checklist_report r WHERE r.item_id = i.id ORDER BY r.id DESC LIMIT 1)
              FROM plan_target t JOIN organisation o ON o.id = t.organisation_id JOIN plan_step s ON s.target_id = t.id
              LEFT JOIN (checklist_item i JOIN checklist c ON c.id = i.checklist_id AND c.state <> 'DRAFT')
                     ON i.plan_step_id = s.id
             WHERE t.plan_id = ?1 ORDER BY t.id, s.year""";

    private final EntityManager entities;
    private final WorkPlans plans;
    private final Office office;

    PlanReads(EntityManager entities, WorkPlans plans, Office office) {
        this.entities = entities;
        this.plans = plans;
        this.office = office;
    }

    @Transactional
    public Page<WorkPlanLineView> list(PageRequest page) {
        office.requireReader();
        List<WorkPlanLineView> rows =
                plans.page(page.after(UUID.class).orElse(new UUID(0, 0)), page.limit() + 1).stream()
                        .map(WorkPlan::line)
                        .toList();
        return Page.of(rows, page, WorkPlanLineView::id);
    }

    @Transactional
    public WorkPlanView get(UUID id) {
        office.requireReader();
        return progress(plans.findByIdOptional(id).orElseThrow(CommonProblems::notFound));
    }

    WorkPlanView progress(WorkPlan plan) {
        List<?> rows = entities.createNativeQuery(PROGRESS, Tuple.class)
                .setParameter(1, plan.id())
                .getResultList();
        Map<UUID, List<Tuple>> byTarget = rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(row -> row.get(0, UUID.class), LinkedHashMap::new, Collectors.toList()));
        return plan.view(byTarget.values().stream().map(PlanReads::target).toList());
    }

    private static TargetView target(List<Tuple> rows) {
        Tuple first = rows.get(0);
        return new TargetView(
                first.get(1, UUID.class),
                first.get(2, String.class),
                first.get(3, String.class),
                first.get(4, String.class),
                first.get(5, Integer.class),
                first.get(6, Integer.class),
                rows.stream().map(PlanReads::step).toList());
    }

    private static StepView step(Tuple row) {
        return new StepView(
                row.get(7, Integer.class),
                row.get(8, Integer.class),
                row.get(9, LocalDate.class),
                row.get(10, UUID.class),
                state(row.get(11, String.class)),
                row.get(13, Integer.class),
                row.get(12, Integer.class));
    }

    private static @Nullable ItemState state(@Nullable String name) {
        return name == null ? null : ItemState.valueOf(name);
    }
}
