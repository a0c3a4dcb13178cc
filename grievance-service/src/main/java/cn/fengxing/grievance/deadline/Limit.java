package cn.fengxing.grievance.deadline;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One limit, as somebody set it.
 *
 * @param id the later of two that hold for the same from the same day has the higher one
 * @param organisationType type of the owner, null for every type
 * @param organisationId of the only owner that it holds for, null for all
 * @param workingDays null when the limit is in minutes, or lifted
 * @param minutes of any hour
 * @param validFrom first day, in Shanghai, on which it holds
 */
public record Limit(
        long id,
        Hop hop,
        LimitKind kind,
        @Nullable Category category,
        @Nullable Priority priority,
        @Nullable String organisationType,
        @Nullable UUID organisationId,
        @Nullable Integer workingDays,
        @Nullable Integer minutes,
        LocalDate validFrom) {

    private static final int MINUTES_OF_A_DAY = 1_440;

    boolean covers(Category otherCategory, Priority otherPriority, @Nullable String type) {
        return (category == null || category == otherCategory)
                && (priority == null || priority == otherPriority)
                && (organisationType == null || organisationType.equals(type));
    }

    /** Priority says more than the type of organisation, and that more than the category. */
    int particularity() {
        return (priority == null ? 0 : 4) + (organisationType == null ? 0 : 2) + (category == null ? 0 : 1);
    }

    /** From its day on the next less particular limit holds again. */
    boolean isLifted() {
        return workingDays == null && minutes == null;
    }

    /** A working day is a whole day at least, so that no limit in minutes is longer than as many days. */
    boolean isLongerThan(Limit other) {
        if (workingDays != null) {
            return other.workingDays == null || workingDays > other.workingDays;
        }
        return minutes > (other.workingDays != null ? other.workingDays * MINUTES_OF_A_DAY : other.minutes);
    }
}
