package cn.fengxing.org.checklist.plan;

import cn.fengxing.org.checklist.ItemState;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One year of a target; with an item once that year's checklist is drafted, and with a figure once it is reported. */
public record StepView(
        @Schema(minimum = "2000", maximum = "2100") int year,
        int goal,
        LocalDate dueOn,
        @Nullable UUID itemId,
        @Nullable ItemState state,
        @Nullable Integer achieved,

        @Schema(maximum = "100") @Nullable Integer score) {}
