package cn.fengxing.grievance.statistics.hazards;

import cn.fengxing.grievance.statistics.grid.Period;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Figures of hazards in a period.
 *
 * @param from the first day that is counted, a Monday
 * @param to the last day that is counted, a Sunday
 */
@Schema(example = """
                {"divisionCode":"210100000000","period":"2026-11","from":"2026-11-02","to":"2026-11-29",
                 "figures":{"reported":120},"parts":[{"part":"210102000000","figures":{"reported":21}}]}""")
public record HazardStatisticsView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,

        @Schema(maxLength = 40, pattern = "^[A-Z_]+$") @Nullable
        String category,

        @Schema(pattern = Period.CODE, maxLength = 8) String period,

        LocalDate from,
        LocalDate to,
        HazardFiguresView figures,

        @Schema(maxItems = 1000) List<HazardPartView> parts) {}
