package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import java.time.Instant;

/** By when a department acts on a report: within one working day; and comes to an end, as with a case of the same kind. */
public record ReportDeadlines(Deadlines deadlines, Category category) {

    private static final int WORKING_DAYS_TO_ACT = 1;

    Instant now() {
        return deadlines.now();
    }

    Instant toAct() {
        return deadlines.plusWorkingDays(now(), WORKING_DAYS_TO_ACT);
    }

    Instant toEnd(Desk desk) {
        return deadlines
                .dueAt(LimitKind.RESOLVE, desk, category, Priority.NORMAL)
                .at();
    }
}
