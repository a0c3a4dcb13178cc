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
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Several years' work, as the committee adopted it; a plan is not changed, another one follows. */
@Entity
@Table(name = "work_plan")
public class WorkPlan {

    @Id
    private UUID id;

    private String title;
    private String purpose;

    @Column(name = "from_year")
    private int fromYear;

    @Column(name = "to_year")
    private int toYear;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "plan_id", nullable = false)
    @OrderBy("id")
    private List<PlanTarget> targets = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected WorkPlan() {}

    private WorkPlan(Years years, String title, String purpose) {
        this.id = Ids.next();
        this.title = title;
        this.purpose = purpose;
        this.fromYear = years.from();
        this.toYear = years.to();
    }

    /** Both included. */
    public record Years(int from, int to) {

        static final int MOST = 10;

        List<Integer> all() {
            return IntStream.rangeClosed(from, to).boxed().toList();
        }
    }

    /** Every target has one step for each year, and no step falls behind the one before it. */
    static WorkPlan adopt(Years years, String title, String purpose, List<PlanTarget> targets) {
        if (years.to() <= years.from() || years.to() - years.from() >= Years.MOST) {
            throw new PlanRejected.NotSeveralYears(Years.MOST);
        }
        targets.forEach(target -> target.requireStepsFor(years.all()));
        WorkPlan plan = new WorkPlan(years, title, purpose);
        plan.targets.addAll(targets);
        return plan;
    }

    UUID id() {
        return id;
    }

    WorkPlanLineView line() {
        return new WorkPlanLineView(id, title, fromYear, toYear);
    }

    WorkPlanView view(List<TargetView> progress) {
        return new WorkPlanView(id, title, purpose, fromYear, toYear, progress, version);
    }

    long version() {
        return version;
    }
}
