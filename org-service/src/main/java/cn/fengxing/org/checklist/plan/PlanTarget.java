package cn.fengxing.org.checklist.plan;

import cn.fengxing.kit.id.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What one unit is to reach: from the baseline by yearly steps to the last step's goal. */
@Entity
@Table(name = "plan_target")
public class PlanTarget {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String title;
    private String measure;
    private int baseline;
    private int points;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id", nullable = false)
    @OrderBy("year")
    private List<PlanStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected PlanTarget() {}

    PlanTarget(UUID organisationId, Aim aim, List<PlanStep> steps) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.title = aim.title();
        this.measure = aim.measure();
        this.baseline = aim.baseline();
        this.points = aim.points();
        this.steps.addAll(steps);
    }

    /**
     * @param measure what is counted, e.g. 个 or %
     * @param points what each yearly item is worth
     */
    public record Aim(String title, String measure, int baseline, int points) {}

    void requireStepsFor(List<Integer> years) {
        if (!steps.stream().map(PlanStep::year).toList().equals(years)) {
            throw new PlanRejected.YearsNotCovered();
        }
        int goal = steps.get(steps.size() - 1).goal();
        int before = baseline;
        for (PlanStep step : steps) {
            boolean backwards = goal >= baseline ? step.goal() < before : step.goal() > before;
            if (backwards) {
                throw new PlanRejected.StepBackwards();
            }
            before = step.goal();
        }
    }

    UUID organisationId() {
        return organisationId;
    }
}
