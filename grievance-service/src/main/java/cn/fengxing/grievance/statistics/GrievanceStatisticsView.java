package cn.fengxing.grievance.statistics;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.publication.PublishedFigures.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a period.
 *
 * @param from the first day that is counted, a Monday
 * @param to the last day that is counted, a Sunday
 * @param parts if asked for; those in which nothing was counted are left out
 */
@Schema(example = """
                {"divisionCode":"210100000000","period":"2026-11","from":"2026-11-02","to":"2026-11-29",
                 "figures":{"filed":52,"response":{"count":48,"share":0.958,"fewerThanFive":false}},
                 "by":"DIVISION","parts":[{"part":"210102000000","figures":{"filed":21}}]}""")
public record GrievanceStatisticsView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) @Nullable
        String divisionCode,

        @Nullable UUID organisationId,
        @Nullable UUID platformId,
        @Nullable Category category,

        @Schema(pattern = Period.CODE, maxLength = 8) String period,

        LocalDate from,
        LocalDate to,
        CaseFiguresView figures,
        @Nullable Parts by,

        @Schema(maxItems = 1000) List<CasePartView> parts) {}
