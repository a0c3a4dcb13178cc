package cn.fengxing.grievance.calendar;

import cn.fengxing.kit.time.CalendarDay;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year of the calendar.
 *
 * @param publishedUntil beyond that day Monday to Friday count as working days, and dates there are flagged
 * @param days what differs from that, in order; empty for a year that is not published
 */
@Schema(example = """
                {"year":2026,"publishedUntil":"2026-12-31","days":[{"date":"2026-01-01","kind":"HOLIDAY","name":"元旦"}]}""")
public record CalendarView(int year, LocalDate publishedUntil, List<Day> days) {

    /** One day. */
    @Schema(name = "CalendarDayView", example = """
                    {"date":"2026-01-01","kind":"HOLIDAY","name":"元旦"}""")
    public record Day(LocalDate date, CalendarDay.Kind kind, String name) {}
}
