package cn.fengxing.grievance.calendar;

import cn.fengxing.kit.time.CalendarDay;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** One line of the file: a date that a notice of the State Council moves away from the weekday rule, or confirms as a holiday. */
record NamedDay(LocalDate date, CalendarDay.Kind kind, String name) {

    private static final int LONGEST_NAME = 40;
    private static final Map<String, CalendarDay.Kind> KINDS =
            Map.of("holiday", CalendarDay.Kind.HOLIDAY, "makeup_workday", CalendarDay.Kind.MAKEUP_WORKDAY);

    /** @throws CalendarRejected.UnreadableLine if the line is not {@code date,kind,name}, or a make-up workday is a weekday */
    static NamedDay parse(String line, int lineNumber) {
        String[] cells = line.split(",", -1);
        if (cells.length != 3 || !KINDS.containsKey(cells[1].strip()) || isUnfit(cells[2].strip())) {
            throw new CalendarRejected.UnreadableLine(lineNumber);
        }
        try {
            NamedDay day =
                    new NamedDay(LocalDate.parse(cells[0].strip()), KINDS.get(cells[1].strip()), cells[2].strip());
            if (day.kind() == CalendarDay.Kind.MAKEUP_WORKDAY && !day.isWeekend()) {
                throw new CalendarRejected.UnreadableLine(lineNumber);
            }
            return day;
        } catch (DateTimeException e) {
            throw new CalendarRejected.UnreadableLine(lineNumber);
        }
    }

    private static boolean isUnfit(String name) {
        return name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl);
    }

    private boolean isWeekend() {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    CalendarDay plain() {
        return new CalendarDay(date, kind);
    }
}
