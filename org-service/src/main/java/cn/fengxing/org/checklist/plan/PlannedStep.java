package cn.fengxing.org.checklist.plan;

import cn.fengxing.org.checklist.ChecklistItem;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step on its way into a checklist.
 *
 * @param points of the item
 */
public record PlannedStep(UUID id, String plan, String title, int goal, String measure, int points, LocalDate dueOn) {

    public ChecklistItem.Task task() {
        return new ChecklistItem.Task(title, "《%s》年度分解：达到%d%s。".formatted(plan, goal, measure), points, dueOn);
    }
}
