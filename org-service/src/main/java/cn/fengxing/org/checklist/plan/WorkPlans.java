package cn.fengxing.org.checklist.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans as aggregates, and their steps for the checklists. */
@ApplicationScoped
public class WorkPlans implements PanacheRepositoryBase<WorkPlan, UUID> {

    /** What the plans ask of a unit in a year. */
    public List<PlannedStep> stepsOf(UUID organisationId, int year) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        SELECT s.id, p.title, t.title, s.goal, t.measure, t.points, s.due_on
                          FROM plan_step s JOIN plan_target t ON t.id = s.target_id JOIN work_plan p ON p.id = t.plan_id
                         WHERE t.organisation_id = ?1 AND s.year = ?2 ORDER BY t.id""", Tuple.class)
                .setParameter(1, organisationId)
                .setParameter(2, year)
                .getResultList();
        return rows.stream().map(row -> step((Tuple) row)).toList();
    }

    List<WorkPlan> page(UUID after, int limit) {
        return find("id > ?1 order by id", after).range(0, limit - 1).list();
    }

    private static PlannedStep step(Tuple row) {
        return new PlannedStep(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Integer.class),
                row.get(4, String.class),
                row.get(5, Integer.class),
                row.get(6, LocalDate.class));
    }
}
