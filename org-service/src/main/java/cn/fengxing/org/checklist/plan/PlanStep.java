package cn.fengxing.org.checklist.plan;

import cn.fengxing.kit.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Where a target is to stand on a day of one year. */
@Entity
@Table(name = "plan_step")
public class PlanStep {

    @Id
    private UUID id;

    private int year;
    private int goal;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @SuppressWarnings("NullAway")
    protected PlanStep() {}

    /** The year is that of the day. */
    PlanStep(int goal, LocalDate dueOn) {
        this.id = Ids.next();
        this.year = dueOn.getYear();
        this.goal = goal;
        this.dueOn = dueOn;
    }

    int year() {
        return year;
    }

    int goal() {
        return goal;
    }
}
