package cn.fengxing.grievance.statistics.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A yearly report as it was published.
 *
 * @param note what is said with it; with a later version, why there is one
 * @param content left out in lists
 */
@Schema(example = """
                {"divisionCode":"210000000000","year":2026,"version":1,"publishedAt":"2027-01-11T01:00:00Z",
                 "note":"2026年度诉求直通机制运行情况","content":{"figures":{"filed":12500}}}""")
public record YearlyReportView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        @Schema(minimum = "2020", maximum = "2099") int year,
        @Schema(minimum = "1", maximum = "1000") int version,
        Instant publishedAt,
        @Schema(maxLength = 500) String note,
        @Nullable YearlyFiguresView content) {}
