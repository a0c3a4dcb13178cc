package cn.fengxing.grievance.deadline;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One limit; the most particular one in force holds.
 *
 * @param category null for every category
 * @param workingDays null when the limit is in minutes
 * @param minutes of any hour
 * @param validFrom first day, in Shanghai, on which it holds
 */
public record Limit(
        Hop hop,
        LimitKind kind,
        @Nullable Category category,
        @Nullable Priority priority,
        @Nullable Integer workingDays,
        @Nullable Integer minutes,
        LocalDate validFrom) {

    boolean covers(LimitKind otherKind, Hop otherHop, Category otherCategory, Priority otherPriority) {
        return kind == otherKind
                && hop == otherHop
                && (category == null || category == otherCategory)
                && (priority == null || priority == otherPriority);
    }

    /** Priority says more than category; of two that say as much, the later one holds. */
    int particularity() {
        return (priority == null ? 0 : 2) + (category == null ? 0 : 1);
    }
}
