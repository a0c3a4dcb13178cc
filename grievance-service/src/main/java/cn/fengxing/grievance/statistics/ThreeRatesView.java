package cn.fengxing.grievance.statistics;

import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The three rates of an organisation over whole months.
 *
 * @param response acceptance limits met, by accepting, giving back or, at a committee, finding the organisation in time; of all
 *     that were answered or ran out, each stay once
 * @param withdrawn share withdrawn of all that ended
 */
@Schema(example = """
                {"organisationId":"019ab4ef-0000-7000-8000-000000000011","from":"2026-01","to":"2026-11",
                 "response":{"count":48,"share":0.958,"fewerThanFive":false},
                 "resolution":{"count":31,"share":0.871,"fewerThanFive":false},
                 "satisfaction":{"count":29,"share":0.897,"fewerThanFive":false},
                 "withdrawn":{"count":36,"share":0.056,"fewerThanFive":false}}""")
public record ThreeRatesView(
        UUID organisationId,
        @Nullable UUID platformId,

        @Schema(implementation = String.class, pattern = "^[0-9]{4}-[0-9]{2}$", maxLength = 7)
        YearMonth from,

        @Schema(implementation = String.class, pattern = "^[0-9]{4}-[0-9]{2}$", maxLength = 7)
        YearMonth to,

        RateView response,
        RateView resolution,
        RateView satisfaction,
        RateView withdrawn) {}
